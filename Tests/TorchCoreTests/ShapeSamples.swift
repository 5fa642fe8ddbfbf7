@testable import TorchCore

private let image: [Size] = [[1, 4, 4, 6]]

/// Diagonals, triangles, replaced parts, tables, patches.
let shapeSamples: [Sample] = [
  Sample("diag", [[4]], growth: 1) { $0[0].diag(diagonal: -1) },
  Sample("diag of a matrix", growth: 2000) { $0[0].diag(diagonal: 1) },
  Sample("diagEmbed", [[2, 3]], growth: 2000) { $0[0].diagEmbed(offset: 1, dim1: 0, dim2: 2) },
  Sample("diagflat", growth: 1) { $0[0].diagflat(offset: -2) },
  Sample("tril", [[3, 4]], growth: 2000) { $0[0].tril(diagonal: -1) },
  Sample("triu", [[2, 3, 4]], growth: 2000) { $0[0].triu(diagonal: 1) },
  Sample("selectScatter", [[3, 4], [3]]) { $0[0].selectScatter($0[1], 1, -1) },
  Sample("sliceScatter", [[3, 4], [3, 2]]) { $0[0].sliceScatter($0[1], dim: 1, start: -3, step: 2) },
  Sample("diagonalScatter", [[3, 4], [3]]) { $0[0].diagonalScatter($0[1], offset: 1) },
  Sample("asStridedScatter", [[3, 4], [2, 2]]) {
    $0[0].asStridedScatter($0[1], [2, 2], [5, 2], storageOffset: 1)
  },
  Sample("blockDiag", [[2, 3], [4]]) { torch.blockDiag($0) },
  Sample("cartesianProd", [[2], [3]]) { torch.cartesianProd($0) },
  Sample("combinations", [[4]], growth: 1) { torch.combinations($0[0], withReplacement: true) },
  Sample("constantPadNd", growth: 2000) { torch.constantPadNd($0[0], [1, -1, 2, 0], value: 0.5) },
  Sample("repeatInterleave", growth: 2000) { $0[0].repeatInterleave(2, dim: 1) },
  Sample("repeatInterleave each", growth: 1) { $0[0].repeatInterleave(torch.tensor([2, 0, 1]), dim: 0) },
  Sample("channelShuffle", image, growth: 200) { F.channelShuffle($0[0], 2) },
  Sample("pixelShuffle", image, growth: 200) { F.pixelShuffle($0[0], 2) },
  Sample("pixelUnshuffle", image, growth: 200) { F.pixelUnshuffle($0[0], 2) },
  Sample("unfold of images", image, growth: 200) {
    F.unfold($0[0], [2, 3], dilation: [1, 2], padding: 1, stride: [2, 1])
  },
  Sample("fold", [[1, 12, 8]], growth: 200) {
    F.fold($0[0], [4, 6], [2, 3], stride: [2, 1]).narrow(2, 0, 3)
  },
  Sample("fill", [[3, 4]], growth: 2000) { torch.fill($0[0], 2) * $0[0] },
]

/// Differences, areas, statistics, distances.
let measureSamples: [Sample] = [
  Sample("diff", [[3, 4], [3, 1]]) { $0[0].diff(n: 2, dim: 1, prepend: $0[1]) },
  Sample("gradient", [[4, 5]], growth: 2000) {
    torch.cat(torch.gradient($0[0], spacing: [0.5, 2], edgeOrder: 2))
  },
  Sample("gradient of uneven samples", [[4, 5], [5]]) {
    let places = $0[1].mul(0.1) + torch.arange(5).to(.float64)
    return torch.gradient($0[0], spacing: [places], dim: 1, edgeOrder: 2)[0]
  },
  Sample("trapezoid", [[3, 4], [4]]) { torch.trapezoid($0[0], $0[1], dim: 1) },
  Sample("cumulativeTrapezoid", growth: 2000) { torch.cumulativeTrapezoid($0[0], dx: 0.3, dim: 1) },
  Sample("cov", growth: 1) { $0[0].cov(correction: 0, fweights: torch.tensor([1, 2, 1, 3])) },
  Sample("corrcoef", growth: 1) { $0[0].corrcoef().tril(diagonal: -1) },
  Sample("quantile", [[3, 5]], growth: 2000) {
    $0[0].quantile(torch.tensor([0.3, 0.9]).to($0[0].dtype), dim: 1)
  },
  Sample("nanquantile", growth: 2000) {
    $0[0].nanquantile(0.4, dim: 1, keepdim: true, interpolation: "midpoint")
  },
  Sample("mantissa", [[3, 4]], 0.6...0.9, growth: 2000) { $0[0].frexp().mantissa },
  Sample("ldexp", growth: 2000) { $0[0].ldexp(torch.tensor([1, -2, 0, 3])) },
  Sample("kthvalue", growth: 2000) { $0[0].kthvalue(2, dim: 1).values },
  Sample("mode", growth: 2000) { $0[0].mode(dim: 1).values },
  Sample("normalize", growth: 2000) { F.normalize($0[0], p: 3) },
  Sample("cosineSimilarity", [[3, 4], [4]]) { F.cosineSimilarity($0[0], $0[1], dim: 1) },
  Sample("pairwiseDistance", [[3, 4], [3, 4]]) { F.pairwiseDistance($0[0], $0[1], p: 1.5) },
  Sample("cdist", [[2, 3, 4], [5, 4]]) { torch.cdist($0[0], $0[1]) },
  Sample("cdist by a product", [[2, 4], [30, 4]]) { torch.cdist($0[0], $0[1]) },
  Sample("cdist 1.5", [[2, 3, 4], [5, 4]]) { torch.cdist($0[0], $0[1], p: 1.5) },
  Sample("cdist ∞", [[3, 4], [5, 4]]) { torch.cdist($0[0].exp(), $0[1], p: .infinity) },
  Sample("pdist", [[4, 3]], growth: 30) { F.pdist($0[0]) },
]
