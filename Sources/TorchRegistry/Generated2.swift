// Written by `swift run generate` from the operators. Edit those.
// swift-format-ignore-file
import Torch

func register2(_ r: inout Registry) {
  r.add("fft.ifft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.hfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfft", [P("input", Tensor.self), P("n", Int?.self, "d"), P("dim", Int.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfft(a(0, Tensor.self), n: a(1, Int?.self, nil), dim: a(2, Int.self, -1), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.fftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ifftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.hfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfftn", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int]?.self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfftn(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int]?.self, nil), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.fft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ifft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ifft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.rfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.rfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.irfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.irfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.hfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.hfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.ihfft2", [P("input", Tensor.self), P("s", [Int]?.self, "d"), P("dim", [Int].self, "d"), P("norm", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(fft.ihfft2(a(0, Tensor.self), s: a(1, [Int]?.self, nil), dim: a(2, [Int].self, [-2, -1]), norm: a(3, String?.self, nil), out: a(4, Tensor?.self, nil)))
  }
  r.add("fft.fftfreq", [P("n", Int.self), P("d", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(fft.fftfreq(a(0, Int.self), d: a(1, Double.self, 1), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("fft.rfftfreq", [P("n", Int.self), P("d", Double.self, "d"), P("out", Tensor?.self, "d"), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(fft.rfftfreq(a(0, Int.self), d: a(1, Double.self, 1), out: a(2, Tensor?.self, nil), dtype: a(3, DType?.self, nil), device: a(4, Device?.self, nil), requiresGrad: a(5, Bool.self, false)))
  }
  r.add("fft.fftshift", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(fft.fftshift(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("fft.ifftshift", [P("input", Tensor.self), P("dim", AnyIntOrList?.self, "d")]) { a in
    return .tensor(fft.ifftshift(a(0, Tensor.self), dim: a(1, AnyIntOrList?.self, nil)?.value))
  }
  r.add("tensor", [P("data", AnyTensorData.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.tensor(a(0, AnyTensorData.self).value, dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("tensor", [P("data", Scalar.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.tensor(a(0, Scalar.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("tensor", [P("data", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d"), P("requires_grad", Bool.self, "d")]) { a in
    return .tensor(torch.tensor(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil), requiresGrad: a(3, Bool.self, false)))
  }
  r.add("as_tensor", [P("data", AnyTensorData.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.asTensor(a(0, AnyTensorData.self).value, dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil)))
  }
  r.add("as_tensor", [P("data", Tensor.self), P("dtype", DType?.self, "d"), P("device", Device?.self, "d")]) { a in
    return .tensor(torch.asTensor(a(0, Tensor.self), dtype: a(1, DType?.self, nil), device: a(2, Device?.self, nil)))
  }
  r.add("complex", [P("real", Tensor.self), P("imag", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.complex(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("polar", [P("abs", Tensor.self), P("angle", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.polar(a(0, Tensor.self), a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gather", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("sparse_grad", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gather(a(1, Int.self), a(2, Tensor.self), sparseGrad: a(3, Bool.self, false), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatter(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self), P("reduce", String?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatter(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self), reduce: a(4, String?.self, nil), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatterAdd(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.scatter_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("src", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.scatterReduce(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.take_along_dim", [P("input", Tensor.self), P("indices", Tensor.self), P("dim", Int?.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.takeAlongDim(a(1, Tensor.self), dim: a(2, Int?.self, nil), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.index_select", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexSelect(a(1, Int.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("Tensor.index_add", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("alpha", Scalar.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexAdd(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), alpha: a(4, Scalar.self, 1), out: a(5, Tensor?.self, nil)))
  }
  r.add("Tensor.index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Scalar.self)]) { a in
    return .tensor(a.me.indexFill(a(1, Int.self), a(2, Tensor.self), a(3, Scalar.self)))
  }
  r.add("Tensor.index_fill", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("value", Tensor.self)]) { a in
    return .tensor(a.me.indexFill(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self)))
  }
  r.add("Tensor.index_copy", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexCopy(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), out: a(4, Tensor?.self, nil)))
  }
  r.add("Tensor.index_reduce", [P("input", Tensor.self), P("dim", Int.self), P("index", Tensor.self), P("source", Tensor.self), P("reduce", String.self), P("include_self", Bool.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.indexReduce(a(1, Int.self), a(2, Tensor.self), a(3, Tensor.self), a(4, String.self), includeSelf: a(5, Bool.self, true), out: a(6, Tensor?.self, nil)))
  }
  r.add("Tensor.take", [P("input", Tensor.self), P("index", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.take(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.put", [P("input", Tensor.self), P("index", Tensor.self), P("source", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.put(a(1, Tensor.self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("Tensor.index", [P("input", Tensor.self), P("indices", [Tensor?].self)]) { a in
    return .tensor(a.me.index(a(1, [Tensor?].self)))
  }
  r.add("Tensor.index_put", [P("input", Tensor.self), P("indices", [Tensor?].self), P("values", Tensor.self), P("accumulate", Bool.self, "d")]) { a in
    return .tensor(a.me.indexPut(a(1, [Tensor?].self), a(2, Tensor.self), accumulate: a(3, Bool.self, false)))
  }
  r.add("cat", [P("tensors", [Tensor].self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.cat(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("concat", [P("tensors", [Tensor].self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.concat(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("stack", [P("tensors", [Tensor].self), P("dim", Int.self, "d"), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.stack(a(0, [Tensor].self), dim: a(1, Int.self, 0), out: a(2, Tensor?.self, nil)))
  }
  r.add("hstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.hstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("vstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.vstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("dstack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.dstack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("column_stack", [P("tensors", [Tensor].self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.columnStack(a(0, [Tensor].self), out: a(1, Tensor?.self, nil)))
  }
  r.add("broadcast_tensors", [P("tensors", [Tensor].self, "v")]) { a in
    return dynamic(torch.broadcastTensors(a(0, [Tensor].self)))
  }
  r.add("broadcast_shapes", [P("shapes", [Size].self, "vl")]) { a in
    return dynamic(torch.broadcastShapes(a(0, [Size].self)))
  }
  r.add("meshgrid", [P("tensors", [Tensor].self, "v"), P("indexing", String.self, "d")]) { a in
    return dynamic(torch.meshgrid(a(0, [Tensor].self), indexing: a(1, String.self, "ij")))
  }
  r.add("Tensor.split", [P("input", Tensor.self), P("split_size", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.split(a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.split", [P("input", Tensor.self), P("split_size", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.split(a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.split_with_sizes", [P("input", Tensor.self), P("split_sizes", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.splitWithSizes(a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.chunk", [P("input", Tensor.self), P("chunks", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.chunk(a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.tensor_split", [P("input", Tensor.self), P("sections", Int.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.tensorSplit(a(1, Int.self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.tensor_split", [P("input", Tensor.self), P("indices", [Int].self, "v"), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.tensorSplit(a(1, [Int].self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.tensor_split", [P("input", Tensor.self), P("tensor_indices_or_sections", Tensor.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.tensorSplit(a(1, Tensor.self), dim: a(2, Int.self, 0)))
  }
  r.add("Tensor.unbind", [P("input", Tensor.self), P("dim", Int.self, "d")]) { a in
    return dynamic(a.me.unbind(dim: a(1, Int.self, 0)))
  }
  r.add("Tensor.hsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.hsplit(a(1, Int.self)))
  }
  r.add("Tensor.hsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.hsplit(a(1, [Int].self)))
  }
  r.add("Tensor.vsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.vsplit(a(1, Int.self)))
  }
  r.add("Tensor.vsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.vsplit(a(1, [Int].self)))
  }
  r.add("Tensor.dsplit", [P("input", Tensor.self), P("sections", Int.self)]) { a in
    return dynamic(a.me.dsplit(a(1, Int.self)))
  }
  r.add("Tensor.dsplit", [P("input", Tensor.self), P("indices", [Int].self, "v")]) { a in
    return dynamic(a.me.dsplit(a(1, [Int].self)))
  }
  r.add("Tensor.repeat", [P("input", Tensor.self), P("sizes", [Int].self, "v")]) { a in
    return .tensor(a.me.`repeat`(a(1, [Int].self)))
  }
  r.add("Tensor.tile", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.tile(a(1, [Int].self)))
  }
  r.add("Tensor.flatten", [P("input", Tensor.self), P("start_dim", Int.self, "d"), P("end_dim", Int.self, "d")]) { a in
    return .tensor(a.me.flatten(startDim: a(1, Int.self, 0), endDim: a(2, Int.self, -1)))
  }
  r.add("Tensor.unflatten", [P("input", Tensor.self), P("dim", Int.self), P("sizes", [Int].self, "v")]) { a in
    return .tensor(a.me.unflatten(a(1, Int.self), a(2, [Int].self)))
  }
  r.add("Tensor.ravel", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.ravel())
  }
  r.add("Tensor.movedim", [P("input", Tensor.self), P("source", [Int].self), P("destination", [Int].self, "v")]) { a in
    return .tensor(a.me.movedim(a(1, [Int].self), a(2, [Int].self)))
  }
  r.add("Tensor.movedim", [P("input", Tensor.self), P("source", Int.self), P("destination", Int.self)]) { a in
    return .tensor(a.me.movedim(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.swapaxes", [P("input", Tensor.self), P("axis0", Int.self), P("axis1", Int.self)]) { a in
    return .tensor(a.me.swapaxes(a(1, Int.self), a(2, Int.self)))
  }
  r.add("Tensor.atleast_1d", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atleast1d())
  }
  r.add("Tensor.atleast_2d", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atleast2d())
  }
  r.add("Tensor.atleast_3d", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.atleast3d())
  }
  r.add("Tensor.flip", [P("input", Tensor.self), P("dims", [Int].self, "v")]) { a in
    return .tensor(a.me.flip(a(1, [Int].self)))
  }
  r.add("Tensor.fliplr", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.fliplr())
  }
  r.add("Tensor.flipud", [P("input", Tensor.self)]) { a in
    return .tensor(a.me.flipud())
  }
  r.add("Tensor.roll", [P("input", Tensor.self), P("shifts", [Int].self, "v"), P("dims", [Int].self, "d")]) { a in
    return .tensor(a.me.roll(a(1, [Int].self), dims: a(2, [Int].self, [])))
  }
  r.add("Tensor.rot90", [P("input", Tensor.self), P("k", Int.self, "d"), P("dims", [Int].self, "d")]) { a in
    return .tensor(a.me.rot90(k: a(1, Int.self, 1), dims: a(2, [Int].self, [0, 1])))
  }
  r.add("Tensor.broadcast_to", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.broadcastTo(a(1, Size.self)))
  }
  r.add("Tensor.unfold", [P("input", Tensor.self), P("dimension", Int.self), P("size", Int.self), P("step", Int.self)]) { a in
    return .tensor(a.me.unfold(a(1, Int.self), a(2, Int.self), a(3, Int.self)))
  }
  r.add("Tensor.sum_to_size", [P("input", Tensor.self), P("size", Size.self, "v")]) { a in
    return .tensor(a.me.sumToSize(a(1, Size.self)))
  }
  r.add("Tensor.logical_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalAnd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalOr(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalXor(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.logical_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.logicalNot(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseAnd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_and", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseAnd(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseOr(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_or", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseOr(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseXor(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_xor", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseXor(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseLeftShift(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_left_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseLeftShift(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseRightShift(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_right_shift", [P("input", Tensor.self), P("other", Scalar.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseRightShift(a(1, Scalar.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.gcd", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.gcd(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.lcm", [P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.lcm(a(1, Tensor.self), out: a(2, Tensor?.self, nil)))
  }
  r.add("Tensor.bitwise_not", [P("input", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(a.me.bitwiseNot(out: a(1, Tensor?.self, nil)))
  }
  r.add("Tensor.where", [P("input", Tensor.self), P("condition", Tensor.self), P("other", Tensor.self)]) { a in
    return .tensor(a.me.`where`(a(1, Tensor.self), a(2, Tensor.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Tensor.self), P("other", Tensor.self), P("out", Tensor?.self, "d")]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Tensor.self), a(2, Tensor.self), out: a(3, Tensor?.self, nil)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Tensor.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Tensor.self), a(2, Scalar.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Scalar.self), P("other", Tensor.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Scalar.self), a(2, Tensor.self)))
  }
  r.add("where", [P("condition", Tensor.self), P("input", Scalar.self), P("other", Scalar.self)]) { a in
    return .tensor(torch.`where`(a(0, Tensor.self), a(1, Scalar.self), a(2, Scalar.self)))
  }
  r.add("nn.functional.cross_entropy", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d"), P("label_smoothing", Double.self, "d")]) { a in
    return .tensor(nn.functional.crossEntropy(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), ignoreIndex: a(3, Int.self, -100), reduction: a(4, String.self, "mean"), labelSmoothing: a(5, Double.self, 0)))
  }
  r.add("nn.functional.nll_loss", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("ignore_index", Int.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.nllLoss(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), ignoreIndex: a(3, Int.self, -100), reduction: a(4, String.self, "mean")))
  }
  r.add("nn.functional.multi_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("p", Int.self, "d"), P("margin", Double.self, "d"), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.multiMarginLoss(a(0, Tensor.self), a(1, Tensor.self), p: a(2, Int.self, 1), margin: a(3, Double.self, 1), weight: a(4, Tensor?.self, nil), reduction: a(5, String.self, "mean")))
  }
  r.add("nn.functional.multilabel_margin_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.multilabelMarginLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean")))
  }
  r.add("nn.functional.mse_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.mseLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), weight: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.l1_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.l1Loss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), weight: a(3, Tensor?.self, nil)))
  }
  r.add("nn.functional.smooth_l1_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("beta", Double.self, "d")]) { a in
    return .tensor(nn.functional.smoothL1Loss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), beta: a(3, Double.self, 1)))
  }
  r.add("nn.functional.huber_loss", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("delta", Double.self, "d"), P("weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.huberLoss(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), delta: a(3, Double.self, 1), weight: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.binary_cross_entropy", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d")]) { a in
    return .tensor(nn.functional.binaryCrossEntropy(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean")))
  }
  r.add("nn.functional.binary_cross_entropy_with_logits", [P("input", Tensor.self), P("target", Tensor.self), P("weight", Tensor?.self, "d"), P("reduction", String.self, "d"), P("pos_weight", Tensor?.self, "d")]) { a in
    return .tensor(nn.functional.binaryCrossEntropyWithLogits(a(0, Tensor.self), a(1, Tensor.self), weight: a(2, Tensor?.self, nil), reduction: a(3, String.self, "mean"), posWeight: a(4, Tensor?.self, nil)))
  }
  r.add("nn.functional.kl_div", [P("input", Tensor.self), P("target", Tensor.self), P("reduction", String.self, "d"), P("log_target", Bool.self, "d")]) { a in
    return .tensor(nn.functional.klDiv(a(0, Tensor.self), a(1, Tensor.self), reduction: a(2, String.self, "mean"), logTarget: a(3, Bool.self, false)))
  }
}
