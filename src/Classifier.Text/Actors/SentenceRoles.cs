namespace Classifier.Text.Actors;

/// <summary>Gives roles to the bodies of one text, sentence by sentence, each item looked at once and a bounded number of items back.</summary>
internal sealed class SentenceRoles(ActorTokens text, IReadOnlyList<ActorItem> items)
{
    private const int BasisReach = 3;
    private const int DocumentReach = 16;
    private readonly Subjects _subjects = new(text, items);
    private Pending? _pending;
    private ActorItem _basis;

    public void Read()
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i == 0 || text.Sentence(items[i].Token) != text.Sentence(items[i - 1].Token))
                (_pending, _basis) = (null, default);
            if (items[i].Body is { } body)
                _pending = _pending?.Offer(text, body);
            else
                Read(i);
        }
    }

    private void Read(int index)
    {
        var item = items[index];
        if (item.Trigger is ActorTrigger.Basis or ActorTrigger.Sources or ActorTrigger.Places)
            _basis = item;
        switch (item.Trigger)
        {
            case ActorTrigger.Issues or ActorTrigger.Decides or ActorTrigger.Acts or ActorTrigger.Confirms:
                _subjects.Give(index, Verb(item.Trigger));
                break;
            case ActorTrigger.Asks:
                _subjects.Give(index, ActorRole.Decides);
                Await(item, ActorRole.Addressed, 3);
                break;
            case ActorTrigger.Punishes:
                _subjects.Give(index, ActorRole.Decides);
                Await(item, ActorRole.Named, 2);
                break;
            case ActorTrigger.Visits:
                _subjects.Give(index, ActorRole.Acts);
                Await(item, ActorRole.Visited, 6);
                break;
            case ActorTrigger.Attends:
                if (!_subjects.Give(index, ActorRole.Guest))
                    AwaitRest(item, ActorRole.Guest);
                break;
            case ActorTrigger.Guests:
                AwaitRest(item, ActorRole.Guest);
                break;
            case ActorTrigger.Addresses:
                _subjects.Give(index, ActorRole.Acts);
                Await(item, ActorRole.Addressed, 3);
                break;
            case ActorTrigger.Directs:
                Await(item, ActorRole.Directs, 6);
                break;
            case ActorTrigger.Basis:
                _subjects.Give(index, ActorRole.Acts);
                break;
            case ActorTrigger.Document:
                var isCited = _basis.End > 0 && item.Token - _basis.End <= BasisReach;
                _pending = new Pending(isCited ? ActorRole.Cited : ActorRole.Issues, item.Token, item.End, DocumentReach, IsRest: false, NeedsOf: true);
                break;
            case ActorTrigger.Sources:
                Await(item, ActorRole.Confirms, 10);
                break;
            case ActorTrigger.Places:
                Await(item, ActorRole.Placed, 0);
                break;
            case ActorTrigger.With:
                Await(item, ActorRole.Named, 3);
                break;
        }
    }

    private static ActorRole Verb(ActorTrigger trigger) => trigger switch
    {
        ActorTrigger.Issues => ActorRole.Issues,
        ActorTrigger.Decides => ActorRole.Decides,
        ActorTrigger.Confirms => ActorRole.Confirms,
        _ => ActorRole.Acts,
    };

    private void Await(ActorItem trigger, ActorRole role, int reach)
    {
        // A list of guests runs to the end of its sentence, whatever verbs stand in it.
        if (_pending is not { IsRest: true })
            _pending = new Pending(role, trigger.Token, trigger.End, reach, IsRest: false, NeedsOf: false);
    }

    private void AwaitRest(ActorItem trigger, ActorRole role) =>
        _pending = new Pending(role, trigger.Token, trigger.End, int.MaxValue, IsRest: true, NeedsOf: false);
}
