namespace Classifier.Text.Actors;

/// <summary>What a body does where a text names it.</summary>
public enum ActorRole : byte
{
    /// <summary>Nothing that the rules know.</summary>
    Named,

    /// <summary>It belongs to a person's title: <c>ông A, Chủ tịch UBND xã B, sinh năm…</c>.</summary>
    Titled,

    /// <summary>It is where something is or happens: <c>tại xã A</c>.</summary>
    Placed,

    /// <summary>It issues or signs: the head of a document, <c>UBND huyện ban hành</c>.</summary>
    Issues,

    /// <summary>It decides, orders, punishes, or handles a case: <c>Công an tỉnh khởi tố</c>.</summary>
    Decides,

    /// <summary>It chairs, organises, launches, or does anything else as a subject.</summary>
    Acts,

    /// <summary>It is quoted: <c>lãnh đạo UBND xã cho biết</c>, <c>theo Công an huyện</c>.</summary>
    Confirms,

    /// <summary>It is written to, asked or ordered: <c>Kính gửi</c>, <c>yêu cầu Sở Y tế</c>.</summary>
    Addressed,

    /// <summary>A document of it is a basis: <c>căn cứ Nghị định của Chính phủ</c>.</summary>
    Cited,

    /// <summary>Others act under its direction: <c>theo chỉ đạo của Tỉnh ủy</c>.</summary>
    Directs,

    /// <summary>It is visited or inspected: <c>làm việc với UBND tỉnh</c>.</summary>
    Visited,

    /// <summary>It attends what another body holds: <c>dự có Bí thư Huyện ủy</c>.</summary>
    Guest,
}
