namespace Classifier.Server.Load;

/// <summary>First come, first served; whoever gives up leaves from any place at once. The links are in the waiters, so standing in line allocates nothing.</summary>
internal sealed class WaitingLine
{
    private Waiter? _last;

    public Waiter? First { get; private set; }

    public int Count { get; private set; }

    public void Join(Waiter waiter)
    {
        (waiter.Line, waiter.Previous) = (this, _last);
        if (_last is null)
            First = waiter;
        else
            _last.Next = waiter;
        _last = waiter;
        Count++;
    }

    public void Remove(Waiter waiter)
    {
        if (waiter.Previous is null)
            First = waiter.Next;
        else
            waiter.Previous.Next = waiter.Next;
        if (waiter.Next is null)
            _last = waiter.Previous;
        else
            waiter.Next.Previous = waiter.Previous;
        (waiter.Line, waiter.Previous, waiter.Next) = (null, null, null);
        Count--;
    }
}
