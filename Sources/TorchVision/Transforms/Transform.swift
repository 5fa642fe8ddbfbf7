import TorchCore

extension torchvision.transforms {
  /// What a transform takes and gives: an image, a tensor of one, or several of them (as FiveCrop gives).
  public enum Picture: Sendable {
    case image(Image)
    case tensor(Tensor)
    case several([Picture])

    /// Each image and each tensor through its function.
    func map(image: (Image) -> Picture, tensor: (Tensor) -> Picture) -> Picture {
      switch self {
      case .image(let x): image(x)
      case .tensor(let x): tensor(x)
      case .several(let all): .several(all.map { $0.map(image: image, tensor: tensor) })
      }
    }

    /// Each image to an image and each tensor to a tensor.
    func map(_ image: (Image) -> Image, _ tensor: (Tensor) -> Tensor) -> Picture {
      map(image: { .image(image($0)) }, tensor: { .tensor(tensor($0)) })
    }

    var image: Image {
      if case .image(let x) = self { return x }
      fail("transforms: the result is \(kind), not an image")
      return Image(.l, width: 0, height: 0)
    }
    var tensor: Tensor {
      if case .tensor(let x) = self { return x }
      fail("transforms: the result is \(kind), not a tensor: end with ToTensor()")
      return .placeholder
    }
    var elements: [Picture] {
      if case .several(let x) = self { return x }
      fail("transforms: the result is \(kind), not several")
      return []
    }
    var kind: String {
      switch self {
      case .image: "an image"
      case .tensor: "a tensor"
      case .several: "several pictures"
      }
    }
  }

  /// What changes an image or a tensor of one, [..., channels, height, width]; called like a function.
  ///
  ///     let small = T.Resize(256)(photo)                  // Image -> Image
  ///     let x = T.ToTensor()(small)                       // Image -> Tensor
  ///     struct Noise: torchvision.transforms.Transform {
  ///       func transform(_ input: Picture) -> Picture { … }
  ///     }
  ///
  /// Random ones draw from PyTorch's generator, in torchvision's order: the same seed gives the same numbers.
  public protocol Transform: Sendable {
    typealias Picture = torchvision.transforms.Picture
    /// The picture after the transform.
    func transform(_ input: Picture) -> Picture
  }
}

extension torchvision.transforms.Transform {
  public func callAsFunction(_ picture: Picture) -> Picture { transform(picture) }
  public func callAsFunction(_ image: Image) -> Image { transform(.image(image)).image }
  public func callAsFunction(_ tensor: Tensor) -> Tensor { transform(.tensor(tensor)).tensor }
  @_disfavoredOverload public func callAsFunction(_ image: Image) -> Tensor {
    transform(.image(image)).tensor
  }
  @_disfavoredOverload public func callAsFunction(_ tensor: Tensor) -> Image {
    transform(.tensor(tensor)).image
  }
  @_disfavoredOverload public func callAsFunction(_ image: Image) -> [Image] {
    transform(.image(image)).elements.map(\.image)
  }
  @_disfavoredOverload public func callAsFunction(_ image: Image) -> [Tensor] {
    transform(.image(image)).elements.map(\.tensor)
  }
  @_disfavoredOverload public func callAsFunction(_ tensor: Tensor) -> [Tensor] {
    transform(.tensor(tensor)).elements.map(\.tensor)
  }
}

/// The tensor of a data set's sample: `picture` after its `transform`, or after ToTensor where there is none. Throws
/// when a transform ends in an image.
func sampleTensor(
  _ picture: torchvision.transforms.Picture, _ transform: (any torchvision.transforms.Transform)?,
  _ name: String
) throws -> Tensor {
  let result = (transform ?? torchvision.transforms.ToTensor()).transform(picture)
  if case .tensor(let x) = result { return x }
  if case .image = result {
    throw TorchError("\(name): the transform ends in an image, a batch needs tensors: end it with ToTensor()")
  }
  throw TorchError(
    "\(name): the transform ends in several pictures: stack them with Lambda { torch.stack($0) }")
}

extension torchvision.transforms {
  /// One transform after the other.
  ///
  ///     let f = T.Compose([T.Resize(256), T.CenterCrop(224), T.ToTensor()])
  ///     let x = f(photo)                  // float32 [3, 224, 224]
  ///     let image: Image = T.Compose([T.Resize(256)])(photo)
  public struct Compose: Transform {
    public let transforms: [any Transform]
    public init(_ transforms: [any Transform]) { self.transforms = transforms }
    public func transform(_ input: Picture) -> Picture { transforms.reduce(input) { $1.transform($0) } }
    public func callAsFunction(_ image: Image) -> Tensor { transform(.image(image)).tensor }
  }

  /// Any function.
  ///
  ///     let noisy = T.Lambda { (x: Tensor) in x + 0.1 * torch.randn(x.shape) }
  ///     let stacked = T.Compose([T.FiveCrop(24), T.ToTensor(), T.Lambda { (crops: [Tensor]) in torch.stack(crops) }])
  public struct Lambda: Transform {
    private let body: @Sendable (Picture) -> Picture

    public init(_ lambd: @escaping @Sendable (Picture) -> Picture) { body = lambd }
    public init(_ lambd: @escaping @Sendable (Tensor) -> Tensor) { body = { .tensor(lambd($0.tensor)) } }
    public init(_ lambd: @escaping @Sendable (Image) -> Image) { body = { .image(lambd($0.image)) } }
    public init(_ lambd: @escaping @Sendable (Image) -> Tensor) { body = { .tensor(lambd($0.image)) } }
    public init(_ lambd: @escaping @Sendable ([Tensor]) -> Tensor) {
      body = { .tensor(lambd($0.elements.map(\.tensor))) }
    }
    public init(_ lambd: @escaping @Sendable ([Image]) -> Tensor) {
      body = { .tensor(lambd($0.elements.map(\.image))) }
    }

    public func transform(_ input: Picture) -> Picture { body(input) }
    public func callAsFunction(_ image: Image) -> Tensor { transform(.image(image)).tensor }
  }
}
