/// Data sets and image files: `torchvision.datasets.MNIST("data")`.
public enum torchvision {
  /// Collections of labelled images.
  public enum datasets {}
  /// Image files.
  public enum io {}
}
