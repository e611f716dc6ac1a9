using BenchmarkDotNet.Running;
using Portal.Benchmarks;
using Portal.Benchmarks.Peers;
using Portal.Benchmarks.Search;

switch (args)
{
    case ["search", .. var sizes]:
        return SearchComparison.Run(Repository.Root, sizes.Length > 0 ? sizes : ["1000", "10000"]);
    case ["build", .. var sizes]:
        return await LargeBuild.RunAsync(Repository.Root, sizes.Length > 0 ? sizes : ["1000", "10000"]);
    case ["peers", "--rounds", var rounds, .. var sizes]:
        return PeerComparison.Run(Repository.Root, int.Parse(rounds), sizes.Length > 0 ? sizes : ["1000", "10000", "0"]);
    case ["peers", .. var sizes]:
        return PeerComparison.Run(Repository.Root, 5, sizes.Length > 0 ? sizes : ["1000", "10000", "0"]);
    case ["stages", .. var sizes]:
        return StageTimes.Run(sizes.Length > 0 ? sizes : ["1000", "10000"]);
    case ["check", .. var sizes]:
        return await CheckTimes.RunAsync(Repository.Root, sizes.Length > 0 ? sizes : ["0", "1000"]);
    case ["preview", .. var sizes]:
        return PreviewTimes.Run(Repository.Root, sizes.Length > 0 ? sizes : ["0", "1000"]);
    case ["search-pages", var folder, var pages]:
        LargePortal.Write(folder, SearchComparison.Text(Repository.Root), int.Parse(pages));
        return 0;
    case ["search-index", var folder]:
        SearchIndexing.Run(folder);
        return 0;
    case ["hunt", var from, var to, var size, .. var filter]:
        return await Portal.Benchmarks.Hostile.HostileHunt.RunAsync(Repository.Root, int.Parse(from), int.Parse(to), int.Parse(size), filter.FirstOrDefault());
    case ["hostile", .. var which]:
        return Portal.Benchmarks.Hostile.HostileFiles.Run(Repository.Root, which.ElementAtOrDefault(0) ?? "", int.Parse(which.ElementAtOrDefault(1) ?? "0"), int.Parse(which.ElementAtOrDefault(2) ?? "1"));
    default:
        BenchmarkRunner.Run<BuildBenchmark>(args: args);
        return 0;
}
