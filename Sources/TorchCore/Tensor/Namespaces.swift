/// The functions of the module `torch`: `torch.zeros(2, 3)`, `torch.cat([a, b])`.
public enum torch {
  /// Differentiation: `torch.autograd.grad`.
  public enum autograd {}
  /// `torch.utils`.
  public enum utils {
    /// Data sets and loaders.
    public enum data {}
  }
}

/// Neural networks: layers, and their functions in `nn.functional`.
public enum nn {
  /// The functions of layers, without state.
  public enum functional {}
  /// Initialisers.
  public enum `init` {}
  /// Helpers of training: clipping, parameter vectors.
  public enum utils {}
}

/// The functions of layers, without state.
public typealias F = nn.functional

/// NumPy's arrays and files.
public enum numpy {}

/// Optimizers.
public enum optim {}
/// Linear algebra.
public enum linalg {}
/// Special functions.
public enum special {}
/// Fourier transforms.
public enum fft {}

// Python writes `torch.fft.rfft(x)` in full, and `linalg.svd(x)` after an import: both are right here.
extension torch {
  /// Linear algebra.
  public typealias linalg = TorchCore.linalg
  /// Special functions.
  public typealias special = TorchCore.special
  /// Fourier transforms.
  public typealias fft = TorchCore.fft
  /// Neural networks: layers, and their functions in `nn.functional`.
  public typealias nn = TorchCore.nn
  /// Optimizers.
  public typealias optim = TorchCore.optim
}

extension torch {
  public static let float16 = DType.float16, half = DType.float16, bfloat16 = DType.bfloat16
  public static let float32 = DType.float32, float = DType.float32
  public static let float64 = DType.float64, double = DType.float64
  public static let uint8 = DType.uint8, int8 = DType.int8
  public static let int16 = DType.int16, short = DType.int16
  public static let int32 = DType.int32, int = DType.int32
  public static let int64 = DType.int64, long = DType.int64
  public static let bool = DType.bool
  public static let complex64 = DType.complex64, cfloat = DType.complex64
  public static let complex128 = DType.complex128, cdouble = DType.complex128
}
