using BenchmarkDotNet.Running;
using Portal.Benchmarks;

BenchmarkRunner.Run<BuildBenchmark>(args: args);
