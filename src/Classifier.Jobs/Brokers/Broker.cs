using System.Security.Authentication;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Classifier.Jobs.Brokers;

/// <summary>Opens connections, and says in words why one cannot be opened.</summary>
internal sealed class Broker(BrokerAddress address, string program, TimeProvider time)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);

    /// <summary>Where it is, for messages.</summary>
    public string Shown => address.Shown;

    /// <summary>Opens a connection to one of the nodes.</summary>
    /// <exception cref="BrokerException">None can be reached, or they refuse.</exception>
    public async Task<IConnection> ConnectAsync(CancellationToken cancellation)
    {
        try
        {
            return await address.Factory().CreateConnectionAsync(address.Endpoints(), program, cancellation);
        }
        catch (Exception fault) when (fault is BrokerUnreachableException or OperationInterruptedException or AuthenticationFailureException or IOException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new BrokerException($"broker {Shown}: {Reason(fault)}", fault);
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new BrokerException($"broker {Shown}: does not answer", fault);
        }
    }

    /// <summary>
    /// Does work over a connection, over another when one breaks, until the work is done. The first connection must succeed, so that a wrong address is told at
    /// once; later ones are tried again with growing pauses, for as long as it takes.
    /// </summary>
    /// <param name="work">Begins anew over each connection; its token is cancelled when that is lost, and only then.</param>
    /// <param name="tell">Gets a line when the broker is lost.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="BrokerException">The first connection cannot be opened, or the broker refuses what the work asks for.</exception>
    public async Task RunAsync(Func<IConnection, CancellationToken, Task> work, Action<string> tell, CancellationToken cancellation)
    {
        var pause = FirstPause;
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                await using var connection = await ConnectAsync(cancellation);
                pause = FirstPause;
                connection.ConnectionBlockedAsync += (_, blocked) => Told($"broker {Shown} takes nothing for now ({blocked.Reason}); waiting");
                connection.ConnectionUnblockedAsync += (_, _) => Told($"broker {Shown} takes messages again");
                await RunAsync(connection, work, cancellation);
                return;
            }
            catch (Exception fault) when (cancellation.IsCancellationRequested && IsLoss(fault))
            {
                // To end was wanted anyway.
                throw new OperationCanceledException("ended while the broker was lost", fault, cancellation);
            }
            catch (Exception fault) when (!cancellation.IsCancellationRequested && (IsLoss(fault) || (fault is BrokerException { InnerException: not null } && !isFirst)))
            {
                tell($"broker {Shown} is lost ({Reason(fault)}); trying again in {pause.TotalSeconds:0.#} s");
            }
            catch (OperationInterruptedException fault) when (!cancellation.IsCancellationRequested)
            {
                throw new BrokerException($"broker {Shown}: {Reason(fault)}", fault);
            }

            await Task.Delay(pause, time, cancellation);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }

        Task Told(string message)
        {
            tell(message);
            return Task.CompletedTask;
        }
    }

    private static async Task RunAsync(IConnection connection, Func<IConnection, CancellationToken, Task> work, CancellationToken cancellation)
    {
        using var lost = new CancellationTokenSource();
        connection.ConnectionShutdownAsync += (_, _) => lost.CancelAsync();
        try
        {
            await work(connection, lost.Token);
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new AlreadyClosedException(connection.CloseReason ?? new RabbitMQ.Client.Events.ShutdownEventArgs(ShutdownInitiator.Library, 0, "connection lost"));
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            // So the client says that a node has not answered a request for a while.
            throw new TimeoutException("a request was not answered in time", fault);
        }
    }

    /// <summary>Whether another connection may do better: all but what the broker refuses for good.</summary>
    private static bool IsLoss(Exception fault) => fault switch
    {
        OperationInterruptedException { ShutdownReason.ReplyCode: Constants.AccessRefused or Constants.NotAllowed or Constants.PreconditionFailed or Constants.ResourceLocked } => false,
        OperationInterruptedException or IOException or ObjectDisposedException or TimeoutException => true,
        _ => false,
    };

    private static string Reason(Exception fault)
    {
        var causes = Causes(fault).ToList();
        if (causes.OfType<AuthenticationFailureException>().Any() || causes.OfType<PossibleAuthenticationFailureException>().Any())
            return "it refuses the user name or password";
        if (causes.OfType<AuthenticationException>().FirstOrDefault() is { } tls)
            return $"its certificate is not accepted: {tls.Message}";
        if (causes.OfType<OperationInterruptedException>().FirstOrDefault() is { ShutdownReason: { } reason })
            return reason.ReplyText;
        return causes[^1].Message;
    }

    private static IEnumerable<Exception> Causes(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            yield return fault;
            if (fault is AggregateException several)
                foreach (var cause in several.InnerExceptions.Skip(1).SelectMany(Causes))
                    yield return cause;
        }
    }
}
