using Classifier.MLNet;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Formats;
using Classifier.MLNet.Idv;

namespace Classifier.SharedData.Tests.MLNet;

public sealed class ContainerTests
{
    [SharedDataFact]
    public void Read_EveryEntryOfEveryModel_ParsesToTheLastByte()
    {
        Assert.NotEmpty(Fixtures.Zips());
        foreach (var path in Fixtures.Zips())
        {
            var archive = Fixtures.Open(path);
            foreach (var name in archive.Names)
            {
                var entry = archive.Read(name);
                if (name.EndsWith("Model.key", StringComparison.Ordinal))
                    Assert.NotEmpty(EnvelopeReader.Read(entry, name).Id.Loader);
                else if (name.EndsWith("Schema", StringComparison.Ordinal))
                    Assert.NotEmpty(new SchemaReader(entry, name, archive.Budget).Read(_ => true));
            }
        }
    }

    [SharedDataFact]
    public void Read_InputSchemaOfEveryModel_HasTheColumnsOfTheData()
    {
        foreach (var path in Fixtures.Zips().Where(path => !Path.GetFileName(path).StartsWith("bench", StringComparison.Ordinal)))
        {
            var archive = Fixtures.Open(path);
            var schema = new SchemaReader(archive.Read("Schema"), "Schema", archive.Budget).Read(_ => true);

            Assert.Equal(["Label", "Text", "Num", "IsSport"], schema.Select(column => column.Name));
            Assert.Equal([ColumnType.Text, ColumnType.Text, new ScalarType("Boolean")], schema.Where((_, i) => i != 2).Select(c => c.Type));
            Assert.Equal(4, Assert.IsType<VectorType>(schema[2].Type).Size);
            Assert.Equal(archive.Read("Schema").ToArray(), SchemaWriter.Write(schema));
        }
    }

    [SharedDataFact]
    public void Write_EnvelopesOfRealModels_ComeBackTheSame()
    {
        foreach (var path in Fixtures.Zips())
        {
            var archive = Fixtures.Open(path);
            foreach (var directory in Fixtures.Components(archive))
            {
                var envelope = EnvelopeReader.Read(archive.Read($"{directory}/Model.key"), directory);
                var again = EnvelopeReader.Read(EnvelopeWriter.Write(envelope, "Microsoft.ML.Data"), directory);

                Assert.Equal(envelope.Id, again.Id);
                Assert.Equal<string>(envelope.Strings, again.Strings);
                Assert.Equal(envelope.Block.ToArray(), again.Block.ToArray());
            }
        }
    }

    [SharedDataFact]
    public void Load_EveryModel_LoadsOrNamesTheComponentThatIsNotSupported()
    {
        foreach (var path in Fixtures.Zips())
        {
            var fault = Record.Exception(() => MLNetModel.Load(path));
            if (fault is null)
                continue;

            var refusal = Assert.IsType<ModelFormatException>(fault);
            var archive = Fixtures.Open(path);
            var id = EnvelopeReader.Read(archive.Read(refusal.Location!), refusal.Location!).Id;
            Assert.Null(ComponentTable.Find(id.Signature));
            Assert.Contains($"'{id.Signature}'", refusal.Message, StringComparison.Ordinal);
        }
    }
}
