using Classifier.MLNet.Tests;
using Classifier.Text.Encodings;
using Classifier.Text.Tests.Normalization;

namespace Classifier.Text.Tests.Encodings;

/// <summary>What needs no repair comes back as the same string.</summary>
public class CleanTextTests
{
    public static TheoryData<string> Sentences =>
    [
        // English
        "The café's façade was rebuilt in the naïve style — £5 or €6, © 2024 by Zoë & Søren, 20 °C ± ½.",
        "§ 5 of the Act (see ¶ 7) applies; the résumé of Señor Núñez was coöperatively reviewed.",
        // French
        "L’été dernier, François a été reçu à l’hôtel de ville : « C’est là que naît le garçon », où l’œuvre naïve a échoué.",
        "Ça a été dur, là-bas ; où êtes-vous ? À côté, près du château, en août, à Noël. « À bientôt », dit-il.",
        "La forêt brûlée, l’île, la tête, le maïs, l’ambiguïté, l’aiguë, le cœur, le français.",
        // German
        "Über den Wäldern hört man schöne Lieder; die Größe der Straße ist für Käufer maßgeblich. „Tür zu!“",
        "Für die Prüfung müssen Schüler täglich üben, damit sie später Ärzte, Köche oder Bäcker werden können.",
        // Spanish, Portuguese, Italian
        "¿Qué pasó mañana en España? El niño comió piñas y el señor Yáñez pidió más café. ¡Olé!",
        "A população não vê a ação; as mães são irmãs, à mão, três vovôs e vovós põem pão.",
        "Perché è così? La città è già più bella; può darsi che là ci sia virtù e libertà.",
        // Scandinavian, Dutch, Icelandic, Finnish
        "På sjön är det så fint, då går vi från ön; få är för små. Smörgåsbord på ångbåten.",
        "Blåbærsyltetøy på brødet, så går vi på tur. Nå må vi få øl på hytta ved sjøen, også når det er kø.",
        "Ideeën over zeeën, coördinatie en reünie: één vóór allen.",
        "Það er gott að sjá þig; það þarf að fá sér skó á fætur og bók í hönd.",
        "Hän näki myös yöllä, että järvi jäätyy; työ ei lopu, sää on hyvä.",
        // Czech, Polish, Turkish, Hungarian
        "Příliš žluťoučký kůň úpěl ďábelské ódy; má milá, dávám ti bílé růže a víno.",
        "Zażółć gęślą jaźń; mój ból, który się śnił, był nieduży. Pójdź, kińże tę chmurność w głąb flaszy.",
        "Öğrenciler için güzel bir gün; çünkü şöyle düşünüyorlar: ölüm yok, ömür çok.",
        "Árvíztűrő tükörfúrógép; öt szép szűz lány őrült írót nyúz, jövő héten új kör jön.",
        // Vietnamese, also half in French, with signs that TCVN3 uses for letters
        "Hoà toán hoá hoàn hoạ, thuý quý khoé; toà hoà giải ở Hoà Bình © 2024 · «Hoà» · ½ §3 ®",
        "«Con cá» và «quả bưởi», “ĐƯỜNG XÔ XÔ XÃ” – XÃ² ghi chú XÃ– XÃ… GIÃ”, con cá»",
        "Đại lộ Champs-Élysées, phố François, ông Jean-Noël, bà Núñez và công ty Zoë được mời.",
        "Hà Nội: lò, mì, xã, bà, ná, ý, tú, tí, té, sê, bô — ba lò hoà, hoè, thuỷ, quý hoá quá",
        // No marks, code, addresses
        "Uy ban nhan dan xa Binh An hop ngay 25/4, so 36-KH/HU, T-01, xe-may, B-52.",
        "if (x != 'é' && y >= \"ü\") { s += \"\\u00e9ñ\"; } // ¬x ¦ y « z » ×2 ÷ 3 µs",
        "https://example.vn/t%E1%BB%89nh?q=caf%C3%A9&µ=1¶=2#höhe https://bücher.example/straße",
        "Ω ≈ 3 µm × 5 ¥ ¤ ¢ £ ¿? ª º ¹ ² ³ ¼ ½ ¾ ± ¬ ¦ § ¨ © ® ¯ ° ´ µ ¶ · ¸",
        "ÀÉÎÕÜ ÆØÅ ÑÇ ßÿ", "",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Repair_CleanText_IsTheSameString(string text)
    {
        var repaired = EncodingRepair.Repair(text);

        Assert.Same(text, repaired.Text);
        Assert.Empty(repaired.Spans);
        Assert.Equal(text.Length, repaired.ToOriginal(text.Length));
    }

    [Fact]
    public void Repair_AllCleanSentencesAsOneText_IsTheSameString()
    {
        var text = string.Join('\n', ((IEnumerable<object[]>)Sentences).Select(row => row[0]));

        Assert.Same(text, EncodingRepair.Repair(text).Text);
    }

    [Fact]
    public void Repair_GeneratedVietnamese_IsTheSameString()
    {
        var random = new RandomText(11);
        for (var i = 0; i < 300; i++)
        {
            var text = random.Vietnamese(40) + " · © «Hoà» §";
            Assert.Same(text, EncodingRepair.Repair(text).Text);
            var decomposed = VietnameseLetters.Decompose(text);
            Assert.Same(decomposed, EncodingRepair.Repair(decomposed).Text);
        }
    }

    [Fact]
    public void Repair_CleanText_AllocatesNextToNothing()
    {
        var text = new RandomText(12).Vietnamese(50_000);

        Assert.InRange(Allocations.Of(() => EncodingRepair.Repair(text)), 0, 512);
    }
}
