namespace Classifier.Training.Heads.Finished;

/// <summary>The finished models of one head, trained on given documents.</summary>
/// <param name="folder">Where they are; null to keep nothing.</param>
/// <param name="head">The head's name.</param>
/// <param name="count">Counts the models.</param>
/// <param name="time">The clock.</param>
internal sealed class HeadModels(string? folder, string head, ModelCount count, TimeProvider time)
{
    /// <summary>Keeps and counts nothing.</summary>
    public static HeadModels None { get; } = new(null, "", new ModelCount([]), TimeProvider.System);

    /// <summary>Which model is next and how long all take, with a comma and a space after it; empty when nobody counts.</summary>
    public string Next => count.Next;

    /// <summary>A model that was finished before; null when there is none.</summary>
    /// <param name="name">What it is called, such as <c>trees without fold 2</c>.</param>
    public FinishedModel? Find(string name)
    {
        if (folder is null || FinishedModelFile.Read(PathOf(name)) is not { } found)
            return null;
        count.AddKept(KindOf(name), found.Seconds);
        return found.Model;
    }

    /// <summary>Trains a model and keeps it.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public FinishedModel Train(string name, Func<FinishedModel> train)
    {
        var started = time.GetTimestamp();
        var model = train();
        var seconds = time.GetElapsedTime(started).TotalSeconds;
        if (folder is not null)
            FinishedModelFile.Write(PathOf(name), model, seconds);
        count.Add(KindOf(name), seconds);
        return model;
    }

    private string PathOf(string name) => Path.Combine(folder!, $"{head}-{name.Replace(' ', '-')}.bin");

    private string KindOf(string name) => PlannedModel.KindOf(head, name);
}
