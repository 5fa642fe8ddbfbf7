"""PyTorch's side of the benchmarks: the rows of Sources/benchmarks under the same names, family by family."""
