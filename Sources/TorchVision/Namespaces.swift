/// Data sets, image files and what is done to images: `torchvision.datasets.MNIST("data")`.
public enum torchvision {
  /// Collections of labelled images.
  public enum datasets {}
  /// Image files as tensors.
  public enum io {}
  /// What turns images into a network's input, most of it at random.
  ///
  ///     typealias T = torchvision.transforms
  ///     let train = T.Compose([T.RandomResizedCrop(224), T.RandomHorizontalFlip(), T.ToTensor()])
  public enum transforms {
    /// The same without random numbers, as plain functions.
    public enum functional {}
  }
  /// Pictures of pictures.
  public enum utils {}
}
