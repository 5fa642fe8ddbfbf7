// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register13(_ r: inout Registry) {
  r.module("nn.PairwiseDistance", [P("p", Double.self, "d"), P("eps", Double.self, "d"), P("keepdim", Bool.self, "d")]) { a in
    nn.PairwiseDistance(p: a(0, Double.self, 2), eps: a(1, Double.self, 1e-6), keepdim: a(2, Bool.self, false))
  }
  r.forward("nn.PairwiseDistance", [P("module", Int.self), P("x1", Tensor.self), P("x2", Tensor.self)]) { module, a in
    let m = module as! nn.PairwiseDistance
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.CosineSimilarity", [P("dim", Int.self, "d"), P("eps", Double.self, "d")]) { a in
    nn.CosineSimilarity(dim: a(0, Int.self, 1), eps: a(1, Double.self, 1e-8))
  }
  r.forward("nn.CosineSimilarity", [P("module", Int.self), P("x1", Tensor.self), P("x2", Tensor.self)]) { module, a in
    let m = module as! nn.CosineSimilarity
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.Dropout", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Dropout(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.Dropout", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Dropout
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Dropout1d", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Dropout1d(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.Dropout1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Dropout1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Dropout2d", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Dropout2d(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.Dropout2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Dropout2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Dropout3d", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.Dropout3d(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.Dropout3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Dropout3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.AlphaDropout", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.AlphaDropout(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.AlphaDropout", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.AlphaDropout
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.FeatureAlphaDropout", [P("p", Double.self, "d"), P("inplace", Bool.self, "d")]) { a in
    nn.FeatureAlphaDropout(p: a(0, Double.self, 0.5), inplace: a(1, Bool.self, false))
  }
  r.forward("nn.FeatureAlphaDropout", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.FeatureAlphaDropout
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Embedding", [P("num_embeddings", Int.self), P("embedding_dim", Int.self), P("padding_idx", Int?.self, "d"), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("sparse", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Embedding(a(0, Int.self), a(1, Int.self), paddingIdx: a(2, Int?.self, nil), maxNorm: a(3, Double?.self, nil), normType: a(4, Double.self, 2), scaleGradByFreq: a(5, Bool.self, false), sparse: a(6, Bool.self, false), dtype: a(7, DType?.self, nil))
  }
  r.forward("nn.Embedding", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Embedding
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.EmbeddingBag", [P("num_embeddings", Int.self), P("embedding_dim", Int.self), P("max_norm", Double?.self, "d"), P("norm_type", Double.self, "d"), P("scale_grad_by_freq", Bool.self, "d"), P("mode", String.self, "d"), P("sparse", Bool.self, "d"), P("_weight", Tensor?.self, "d"), P("include_last_offset", Bool.self, "d"), P("padding_idx", Int?.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.EmbeddingBag(a(0, Int.self), a(1, Int.self), maxNorm: a(2, Double?.self, nil), normType: a(3, Double.self, 2), scaleGradByFreq: a(4, Bool.self, false), mode: a(5, String.self, "mean"), sparse: a(6, Bool.self, false), _weight: a(7, Tensor?.self, nil), includeLastOffset: a(8, Bool.self, false), paddingIdx: a(9, Int?.self, nil), dtype: a(10, DType?.self, nil))
  }
  r.forward("nn.EmbeddingBag", [P("module", Int.self), P("input", Tensor.self), P("offsets", Tensor?.self, "d"), P("per_sample_weights", Tensor?.self, "d")]) { module, a in
    let m = module as! nn.EmbeddingBag
    return .tensor(m(a(1, Tensor.self), a(2, Tensor?.self, nil), perSampleWeights: a(3, Tensor?.self, nil)))
  }
  r.module("nn.Flatten", [P("start_dim", Int.self, "d"), P("end_dim", Int.self, "d")]) { a in
    nn.Flatten(startDim: a(0, Int.self, 1), endDim: a(1, Int.self, -1))
  }
  r.forward("nn.Flatten", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Flatten
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Unflatten", [P("dim", Int.self), P("unflattened_size", [Int].self)]) { a in
    nn.Unflatten(a(0, Int.self), a(1, [Int].self))
  }
  r.forward("nn.Unflatten", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Unflatten
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.FractionalMaxPool2d", [P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"), P("output_ratio", [Double]?.self, "d"), P("return_indices", Bool.self, "d"), P("_random_samples", Tensor?.self, "d")]) { a in
    nn.FractionalMaxPool2d(a(0, AnyIntOrList.self).value, outputSize: a(1, AnyIntOrList?.self, nil)?.value, outputRatio: a(2, [Double]?.self, nil), returnIndices: a(3, Bool.self, false), _randomSamples: a(4, Tensor?.self, nil))
  }
  r.module("nn.FractionalMaxPool2d", [P("kernel_size", AnyIntOrList.self), P("output_ratio", Double.self), P("return_indices", Bool.self, "d")]) { a in
    nn.FractionalMaxPool2d(a(0, AnyIntOrList.self).value, outputRatio: a(1, Double.self), returnIndices: a(2, Bool.self, false))
  }
  r.forward("nn.FractionalMaxPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.FractionalMaxPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.FractionalMaxPool3d", [P("kernel_size", AnyIntOrList.self), P("output_size", AnyIntOrList?.self, "d"), P("output_ratio", [Double]?.self, "d"), P("return_indices", Bool.self, "d"), P("_random_samples", Tensor?.self, "d")]) { a in
    nn.FractionalMaxPool3d(a(0, AnyIntOrList.self).value, outputSize: a(1, AnyIntOrList?.self, nil)?.value, outputRatio: a(2, [Double]?.self, nil), returnIndices: a(3, Bool.self, false), _randomSamples: a(4, Tensor?.self, nil))
  }
  r.module("nn.FractionalMaxPool3d", [P("kernel_size", AnyIntOrList.self), P("output_ratio", Double.self), P("return_indices", Bool.self, "d")]) { a in
    nn.FractionalMaxPool3d(a(0, AnyIntOrList.self).value, outputRatio: a(1, Double.self), returnIndices: a(2, Bool.self, false))
  }
  r.forward("nn.FractionalMaxPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.FractionalMaxPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Layer", []) { a in
    nn.Layer()
  }
  r.forward("nn.Layer", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Layer
    return .tensor(m(a(1, Tensor.self)))
  }
  r.forward("nn.Identity", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Identity
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LayerNorm", [P("normalized_shape", AnyIntOrList.self), P("eps", Double.self, "d"), P("elementwise_affine", Bool.self, "d"), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LayerNorm(a(0, AnyIntOrList.self).value, eps: a(1, Double.self, 1e-5), elementwiseAffine: a(2, Bool.self, true), bias: a(3, Bool.self, true), dtype: a(4, DType?.self, nil))
  }
  r.forward("nn.LayerNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LayerNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.RMSNorm", [P("normalized_shape", AnyIntOrList.self), P("eps", Double?.self, "d"), P("elementwise_affine", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.RMSNorm(a(0, AnyIntOrList.self).value, eps: a(1, Double?.self, nil), elementwiseAffine: a(2, Bool.self, true), dtype: a(3, DType?.self, nil))
  }
  r.forward("nn.RMSNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.RMSNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.GroupNorm", [P("num_groups", Int.self), P("num_channels", Int.self), P("eps", Double.self, "d"), P("affine", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.GroupNorm(a(0, Int.self), a(1, Int.self), eps: a(2, Double.self, 1e-5), affine: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), bias: a(5, Bool.self, true))
  }
  r.forward("nn.GroupNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.GroupNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LocalResponseNorm", [P("size", Int.self), P("alpha", Double.self, "d"), P("beta", Double.self, "d"), P("k", Double.self, "d")]) { a in
    nn.LocalResponseNorm(a(0, Int.self), alpha: a(1, Double.self, 1e-4), beta: a(2, Double.self, 0.75), k: a(3, Double.self, 1))
  }
  r.forward("nn.LocalResponseNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LocalResponseNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyLinear", [P("out_features", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyLinear(a(0, Int.self), bias: a(1, Bool.self, true), dtype: a(2, DType?.self, nil))
  }
  r.forward("nn.LazyLinear", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyLinear
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConv1d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConv1d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), paddingMode: a(7, String.self, "zeros"), dtype: a(8, DType?.self, nil))
  }
  r.forward("nn.LazyConv1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConv1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConv2d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConv2d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), paddingMode: a(7, String.self, "zeros"), dtype: a(8, DType?.self, nil))
  }
  r.forward("nn.LazyConv2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConv2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConv3d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyConvolutionPadding.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConv3d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyConvolutionPadding.self, AnyConvolutionPadding(0)).value, dilation: a(4, AnyIntOrList.self, AnyIntOrList(1)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), paddingMode: a(7, String.self, "zeros"), dtype: a(8, DType?.self, nil))
  }
  r.forward("nn.LazyConv3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConv3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConvTranspose1d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConvTranspose1d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.LazyConvTranspose1d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.LazyConvTranspose1d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.LazyConvTranspose1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConvTranspose1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConvTranspose2d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConvTranspose2d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.LazyConvTranspose2d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.LazyConvTranspose2d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.LazyConvTranspose2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConvTranspose2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyConvTranspose3d", [P("out_channels", Int.self), P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList.self, "d"), P("padding", AnyIntOrList.self, "d"), P("output_padding", AnyIntOrList.self, "d"), P("groups", Int.self, "d"), P("bias", Bool.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("padding_mode", String.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.LazyConvTranspose3d(a(0, Int.self), a(1, AnyIntOrList.self).value, stride: a(2, AnyIntOrList.self, AnyIntOrList(1)).value, padding: a(3, AnyIntOrList.self, AnyIntOrList(0)).value, outputPadding: a(4, AnyIntOrList.self, AnyIntOrList(0)).value, groups: a(5, Int.self, 1), bias: a(6, Bool.self, true), dilation: a(7, AnyIntOrList.self, AnyIntOrList(1)).value, paddingMode: a(8, String.self, "zeros"), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.LazyConvTranspose3d", [P("module", Int.self), P("input", Tensor.self), P("output_size", [Int].self)]) { module, a in
    let m = module as! nn.LazyConvTranspose3d
    return .tensor(m(a(1, Tensor.self), outputSize: a(2, [Int].self)))
  }
  r.forward("nn.LazyConvTranspose3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyConvTranspose3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyBatchNorm1d", [P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.LazyBatchNorm1d(eps: a(0, Double.self, 1e-5), momentum: a(1, Double?.self, 0.1), affine: a(2, Bool.self, true), trackRunningStats: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), bias: a(5, Bool.self, true))
  }
  r.forward("nn.LazyBatchNorm1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyBatchNorm1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyBatchNorm2d", [P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.LazyBatchNorm2d(eps: a(0, Double.self, 1e-5), momentum: a(1, Double?.self, 0.1), affine: a(2, Bool.self, true), trackRunningStats: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), bias: a(5, Bool.self, true))
  }
  r.forward("nn.LazyBatchNorm2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyBatchNorm2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.LazyBatchNorm3d", [P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.LazyBatchNorm3d(eps: a(0, Double.self, 1e-5), momentum: a(1, Double?.self, 0.1), affine: a(2, Bool.self, true), trackRunningStats: a(3, Bool.self, true), dtype: a(4, DType?.self, nil), bias: a(5, Bool.self, true))
  }
  r.forward("nn.LazyBatchNorm3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.LazyBatchNorm3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.NLLLoss2d", [P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.NLLLoss2d(weight: a(0, Tensor?.self, nil), ignoreIndex: a(1, Int.self, -100), reduction: a(2, String.self, "mean"))
  }
  r.forward("nn.NLLLoss2d", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.NLLLoss2d
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.Linear", [P("in_features", Int.self), P("out_features", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Linear(a(0, Int.self), a(1, Int.self), bias: a(2, Bool.self, true), dtype: a(3, DType?.self, nil))
  }
  r.forward("nn.Linear", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.Linear
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.Bilinear", [P("in1_features", Int.self), P("in2_features", Int.self), P("out_features", Int.self), P("bias", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.Bilinear(a(0, Int.self), a(1, Int.self), a(2, Int.self), bias: a(3, Bool.self, true), dtype: a(4, DType?.self, nil))
  }
  r.forward("nn.Bilinear", [P("module", Int.self), P("input1", Tensor.self), P("input2", Tensor.self)]) { module, a in
    let m = module as! nn.Bilinear
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.Loss", [P("reduction", String.self)]) { a in
    nn.Loss(a(0, String.self))
  }
  r.forward("nn.Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.L1Loss", [P("reduction", String.self, "d")]) { a in
    nn.L1Loss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.L1Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.L1Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MSELoss", [P("reduction", String.self, "d")]) { a in
    nn.MSELoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.MSELoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MSELoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.SmoothL1Loss", [P("reduction", String.self, "d"), P("beta", Double.self, "d")]) { a in
    nn.SmoothL1Loss(reduction: a(0, String.self, "mean"), beta: a(1, Double.self, 1))
  }
  r.forward("nn.SmoothL1Loss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.SmoothL1Loss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.HuberLoss", [P("reduction", String.self, "d"), P("delta", Double.self, "d")]) { a in
    nn.HuberLoss(reduction: a(0, String.self, "mean"), delta: a(1, Double.self, 1))
  }
  r.forward("nn.HuberLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.HuberLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.CrossEntropyLoss", [P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d"), P("label_smoothing", Double.self, "d")]) { a in
    nn.CrossEntropyLoss(weight: a(0, Tensor?.self, nil), ignoreIndex: a(1, Int.self, -100), reduction: a(2, String.self, "mean"), labelSmoothing: a(3, Double.self, 0))
  }
  r.forward("nn.CrossEntropyLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.CrossEntropyLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.NLLLoss", [P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.NLLLoss(weight: a(0, Tensor?.self, nil), ignoreIndex: a(1, Int.self, -100), reduction: a(2, String.self, "mean"))
  }
  r.forward("nn.NLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.NLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.KLDivLoss", [P("reduction", String.self, "d"), P("log_target", Bool.self, "d")]) { a in
    nn.KLDivLoss(reduction: a(0, String.self, "mean"), logTarget: a(1, Bool.self, false))
  }
  r.forward("nn.KLDivLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.KLDivLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.BCELoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.BCELoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.BCELoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.BCELoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.BCEWithLogitsLoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d"), P("pos_weight", Tensor?.self, "d")]) { a in
    nn.BCEWithLogitsLoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"), posWeight: a(2, Tensor?.self, nil))
  }
  r.forward("nn.BCEWithLogitsLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.BCEWithLogitsLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.PoissonNLLLoss", [P("log_input", Bool.self, "d"), P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.PoissonNLLLoss(logInput: a(0, Bool.self, true), full: a(1, Bool.self, false), eps: a(2, Double.self, 1e-8), reduction: a(3, String.self, "mean"))
  }
  r.forward("nn.PoissonNLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.PoissonNLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.HingeEmbeddingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.HingeEmbeddingLoss(margin: a(0, Double.self, 1), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.HingeEmbeddingLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.HingeEmbeddingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.SoftMarginLoss", [P("reduction", String.self, "d")]) { a in
    nn.SoftMarginLoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.SoftMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.SoftMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiLabelMarginLoss", [P("reduction", String.self, "d")]) { a in
    nn.MultiLabelMarginLoss(reduction: a(0, String.self, "mean"))
  }
  r.forward("nn.MultiLabelMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiLabelMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiLabelSoftMarginLoss", [P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MultiLabelSoftMarginLoss(weight: a(0, Tensor?.self, nil), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.MultiLabelSoftMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiLabelSoftMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.MultiMarginLoss", [P("p", Int.self, "d"), P("margin", Double.self, "d"), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MultiMarginLoss(p: a(0, Int.self, 1), margin: a(1, Double.self, 1), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean"))
  }
  r.forward("nn.MultiMarginLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MultiMarginLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.module("nn.GaussianNLLLoss", [P("full", Bool.self, "d"), P("eps", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.GaussianNLLLoss(full: a(0, Bool.self, false), eps: a(1, Double.self, 1e-6), reduction: a(2, String.self, "mean"))
  }
  r.forward("nn.GaussianNLLLoss", [P("module", Int.self), P("input", Tensor.self), P("target", Tensor.self), P("var", Tensor.self)]) { module, a in
    let m = module as! nn.GaussianNLLLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.MarginRankingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.MarginRankingLoss(margin: a(0, Double.self, 0), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.MarginRankingLoss", [P("module", Int.self), P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.MarginRankingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.CosineEmbeddingLoss", [P("margin", Double.self, "d"), P("reduction", String.self, "d")]) { a in
    nn.CosineEmbeddingLoss(margin: a(0, Double.self, 0), reduction: a(1, String.self, "mean"))
  }
  r.forward("nn.CosineEmbeddingLoss", [P("module", Int.self), P("input1", Tensor.self), P("input2", Tensor.self), P("target", Tensor.self)]) { module, a in
    let m = module as! nn.CosineEmbeddingLoss
    return .tensor(m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.module("nn.MaxPool1d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("return_indices", Bool.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.MaxPool1d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, returnIndices: a(4, Bool.self, false), ceilMode: a(5, Bool.self, false))
  }
  r.forward("nn.MaxPool1d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.MaxPool1d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.MaxPool2d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("return_indices", Bool.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.MaxPool2d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, returnIndices: a(4, Bool.self, false), ceilMode: a(5, Bool.self, false))
  }
  r.forward("nn.MaxPool2d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.MaxPool2d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.MaxPool3d", [P("kernel_size", AnyIntOrList.self), P("stride", AnyIntOrList?.self, "d"), P("padding", AnyIntOrList.self, "d"), P("dilation", AnyIntOrList.self, "d"), P("return_indices", Bool.self, "d"), P("ceil_mode", Bool.self, "d")]) { a in
    nn.MaxPool3d(a(0, AnyIntOrList.self).value, stride: a(1, AnyIntOrList?.self, nil)?.value, padding: a(2, AnyIntOrList.self, AnyIntOrList(0)).value, dilation: a(3, AnyIntOrList.self, AnyIntOrList(1)).value, returnIndices: a(4, Bool.self, false), ceilMode: a(5, Bool.self, false))
  }
  r.forward("nn.MaxPool3d", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.MaxPool3d
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.MultiheadAttention", [P("embed_dim", Int.self), P("num_heads", Int.self), P("dropout", Double.self, "d"), P("bias", Bool.self, "d"), P("add_bias_kv", Bool.self, "d"), P("add_zero_attn", Bool.self, "d"), P("kdim", Int?.self, "d"), P("vdim", Int?.self, "d"), P("batch_first", Bool.self, "d"), P("dtype", DType?.self, "d")]) { a in
    nn.MultiheadAttention(a(0, Int.self), a(1, Int.self), dropout: a(2, Double.self, 0), bias: a(3, Bool.self, true), addBiasKv: a(4, Bool.self, false), addZeroAttn: a(5, Bool.self, false), kdim: a(6, Int?.self, nil), vdim: a(7, Int?.self, nil), batchFirst: a(8, Bool.self, false), dtype: a(9, DType?.self, nil))
  }
  r.forward("nn.MultiheadAttention", [P("module", Int.self), P("query", Tensor.self), P("key", Tensor.self), P("value", Tensor.self), P("key_padding_mask", Tensor?.self, "d"), P("need_weights", Bool.self, "d"), P("attn_mask", Tensor?.self, "d"), P("average_attn_weights", Bool.self, "d"), P("is_causal", Bool.self, "d")]) { module, a in
    let m = module as! nn.MultiheadAttention
    let y = m(a(1, Tensor.self), a(2, Tensor.self), a(3, Tensor.self), keyPaddingMask: a(4, Tensor?.self, nil), needWeights: a(5, Bool.self, true), attnMask: a(6, Tensor?.self, nil), averageAttnWeights: a(7, Bool.self, true), isCausal: a(8, Bool.self, false))
    return .tuple([dynamic(y.0), dynamic(y.1)])
  }
  r.forward("nn.NormBase", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.NormBase
    return .tensor(m(a(1, Tensor.self)))
  }
  r.forward("nn.BatchNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.BatchNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.forward("nn.InstanceNorm", [P("module", Int.self), P("input", Tensor.self)]) { module, a in
    let m = module as! nn.InstanceNorm
    return .tensor(m(a(1, Tensor.self)))
  }
  r.module("nn.BatchNorm1d", [P("num_features", Int.self), P("eps", Double.self, "d"), P("momentum", Double?.self, "d"), P("affine", Bool.self, "d"), P("track_running_stats", Bool.self, "d"), P("dtype", DType?.self, "d"), P("bias", Bool.self, "d")]) { a in
    nn.BatchNorm1d(a(0, Int.self), eps: a(1, Double.self, 1e-5), momentum: a(2, Double?.self, 0.1), affine: a(3, Bool.self, true), trackRunningStats: a(4, Bool.self, true), dtype: a(5, DType?.self, nil), bias: a(6, Bool.self, true))
  }
}
