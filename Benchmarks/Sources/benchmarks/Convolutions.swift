import Torch

extension Suite {
  /// Convolutions of images, forward, and forward and backward.
  mutating func addConvolutions() {
    /// Batch, channels in, side, channels out, kernel, stride, groups.
    let sizes = [
      ("stem", 8, 3, 224, 64, 7, 2, 1), ("c3x3_64", 8, 64, 56, 64, 3, 1, 1),
      ("c3x3_256", 8, 256, 14, 256, 3, 1, 1), ("c1x1_256_64", 8, 256, 56, 64, 1, 1, 1),
      ("dw3x3_128", 8, 128, 28, 128, 3, 1, 128),
    ]
    for (name, batch, channels, side, out, kernel, stride, groups) in sizes {
      let (outSide, window) = (side / stride, channels / groups * kernel * kernel)
      add(
        convolution: name, input: [batch, channels, side, side],
        flops: 2 * batch * out * outSide * outSide * window,
        bytes: floats(batch * (channels * side * side + out * outSide * outSide))
      ) {
        nn.Conv2d(channels, out, kernel, stride: stride, padding: kernel / 2, groups: groups, bias: false)
      }
    }
    add(
      convolution: "transpose4x4", input: [8, 128, 28, 28], flops: 2 * 8 * 128 * 28 * 28 * 64 * 16,
      bytes: floats(8 * (128 * 28 * 28 + 64 * 56 * 56))
    ) {
      nn.ConvTranspose2d(128, 64, 4, stride: 2, padding: 1, bias: false)
    }
  }

  /// The backward pass computes and moves twice what the forward pass does.
  private mutating func add(
    convolution name: String, input: Size, flops: Int, bytes: Int, _ make: @escaping () -> nn.Layer
  ) {
    add("conv/\(name)_fwd", flops: flops, bytes: bytes) {
      let (layer, x) = (make(), torch.randn(input))
      return inference { layer(x) }
    }
    add("conv/\(name)_fwdbwd", flops: 3 * flops, bytes: 3 * bytes) {
      let (layer, x) = (make(), torch.randn(input, requiresGrad: true))
      let g = torch.onesLike(layer(x))
      return { layer(x).backward(gradient: g) }
    }
  }
}
