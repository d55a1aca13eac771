using System.CommandLine;
using Classifier.Trials;

var root = new RootCommand("Trials of the built programs: each starts its own, prints a table of figures and ends with 1 when a promise is broken.")
{
    Commands.Overload(),
    Commands.Crowd(),
    Commands.Malformed(),
    Commands.WorstCase(),
    Commands.Soak(),
    Commands.BatchKills(),
    Commands.ClusterJobs(),
};
return await root.Parse(args).InvokeAsync();
