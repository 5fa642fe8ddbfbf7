import Glibc
import TorchCore

extension torchvision.transforms.functional {
  /// Turned counterclockwise by degrees around `center` (x, y), the middle unless given. `expand` makes room for the
  /// whole picture; `fill` is the colour beside it.
  public static func rotate(
    _ img: Image, _ angle: Double, interpolation: InterpolationMode = .nearest, expand: Bool = false,
    center: [Double]? = nil, fill: any DoubleOrList = 0
  ) -> Image {
    guard isTurn(angle, center, "rotate"), let fill = colour(fill, img) else { return img }
    return img.rotated(angle, interpolation, expand: expand, center: center, fill: fill)
  }
  public static func rotate(
    _ img: Tensor, _ angle: Double, interpolation: InterpolationMode = .nearest, expand: Bool = false,
    center: [Double]? = nil, fill: (any DoubleOrList)? = nil
  ) -> Tensor {
    guard isTurn(angle, center, "rotate") else { return .placeholder }
    let d = getDimensions(img), size = (w: d[2], h: d[1])
    let m = inverseAffine(fromMiddle(center, size), -angle, [0, 0], 1, [0, 0])
    return warp(img, m, expand ? expanded(m, size) : size, interpolation, fill)
  }

  /// Turned clockwise by `angle` degrees, moved by `translate` (x, y) pixels, scaled, and sheared by degrees along x
  /// and y, around `center` (x, y), the middle unless given.
  public static func affine(
    _ img: Image, _ angle: Double, _ translate: [Int], _ scale: Double, _ shear: any DoubleOrList,
    interpolation: InterpolationMode = .nearest, fill: any DoubleOrList = 0, center: [Double]? = nil
  ) -> Image {
    guard let shear = isAffine(angle, translate, scale, shear, center), let fill = colour(fill, img) else {
      return img
    }
    let middle = center ?? [Double(img.width) * 0.5, Double(img.height) * 0.5]
    let m = inverseAffine(middle, angle, translate.map(Double.init), scale, shear)
    return img.warped(m, img.width, img.height, interpolation, fill)
  }
  public static func affine(
    _ img: Tensor, _ angle: Double, _ translate: [Int], _ scale: Double, _ shear: any DoubleOrList,
    interpolation: InterpolationMode = .nearest, fill: (any DoubleOrList)? = nil, center: [Double]? = nil
  ) -> Tensor {
    guard let shear = isAffine(angle, translate, scale, shear, center) else { return .placeholder }
    let d = getDimensions(img), size = (w: d[2], h: d[1])
    let m = inverseAffine(fromMiddle(center, size), angle, translate.map(Double.init), scale, shear)
    return warp(img, m, size, interpolation, fill)
  }

  /// Seen from aside: the four `startpoints` (x, y) of the picture come to lie at `endpoints`.
  public static func perspective(
    _ img: Image, _ startpoints: [[Int]], _ endpoints: [[Int]], interpolation: InterpolationMode = .bilinear,
    fill: any DoubleOrList = 0
  ) -> Image {
    guard let m = perspectiveMap(startpoints, endpoints), let fill = colour(fill, img) else { return img }
    return img.warped(perspective: m, img.width, img.height, interpolation, fill)
  }
  public static func perspective(
    _ img: Tensor, _ startpoints: [[Int]], _ endpoints: [[Int]], interpolation: InterpolationMode = .bilinear,
    fill: (any DoubleOrList)? = nil
  ) -> Tensor {
    guard let m = perspectiveMap(startpoints, endpoints) else { return .placeholder }
    let d = getDimensions(img), dtype = gridType(img)
    let points = base(d[2], d[1], (0, 0), dtype)
    func map(_ rows: [[Double]]) -> Tensor {
      torch.tensor(rows.flatMap { $0 }, dtype: dtype).view(rows.count, 3).t()
    }
    let size = torch.tensor([0.5 * Double(d[2]), 0.5 * Double(d[1])], dtype: dtype)
    let over = points.matmul(map([[m[0], m[1], m[2]], [m[3], m[4], m[5]]]) / size)
    let under = points.matmul(map([[m[6], m[7], 1], [m[6], m[7], 1]]))
    return sample(img, (over / under - 1).view(1, d[1], d[2], 2), interpolation, fill)
  }

  /// Each pixel from where `displacement` [1, height, width, 2], in halves of the picture, moves it.
  public static func elasticTransform(
    _ img: Tensor, _ displacement: Tensor, interpolation: InterpolationMode = .bilinear,
    fill: (any DoubleOrList)? = nil
  ) -> Tensor {
    let d = getDimensions(img)
    guard
      check(
        displacement.shape == [1, d[1], d[2], 2],
        "elasticTransform: \(displacement.described): one (x, y) for each pixel is [1, \(d[1]), \(d[2]), 2]")
    else { return .placeholder }
    func line(_ n: Int) -> Tensor { torch.linspace(Double(1 - n) / Double(n), Double(n - 1) / Double(n), n) }
    let (y, x) = (line(d[1]).view(-1, 1).expand(d[1], d[2]), line(d[2]).expand(d[1], d[2]))
    return sample(img, torch.stack([x, y], dim: -1).unsqueeze(0) + displacement, interpolation, fill)
  }
  public static func elasticTransform(
    _ img: Image, _ displacement: Tensor, interpolation: InterpolationMode = .bilinear,
    fill: (any DoubleOrList)? = nil
  ) -> Image {
    Image(
      elasticTransform(img.tensor(), displacement, interpolation: interpolation, fill: fill), mode: img.mode)
  }

  private static func isTurn(_ angle: Double, _ center: [Double]?, _ name: String) -> Bool {
    check(
      angle.isFinite && (center == nil || center!.count == 2 && center!.allSatisfy(\.isFinite)),
      "\(name): angle \(angle), center \(center ?? []): degrees, and x and y")
  }

  /// The two shears, if the arguments of `affine` are right.
  private static func isAffine(
    _ angle: Double, _ translate: [Int], _ scale: Double, _ shear: any DoubleOrList, _ center: [Double]?
  ) -> [Double]? {
    let list = shear is [Double] || shear is [Int] ? shear.doubles : shear.doubles + [0]
    guard check(translate.count == 2, "affine: translate \(translate): x and y"),
      check(scale > 0 && scale.isFinite, "affine: scale \(scale): must be positive"),
      isTurn(angle, center, "affine"),
      check(list.count == 1 || list.count == 2, "affine: shear \(list): one number, or x and y")
    else { return nil }
    return [list[0], list[list.count - 1]]
  }

  private static func fromMiddle(_ center: [Double]?, _ size: (w: Int, h: Int)) -> [Double] {
    center.map { [$0[0] - Double(size.w) * 0.5, $0[1] - Double(size.h) * 0.5] } ?? [0, 0]
  }

  /// The inverse of T C R S C⁻¹: turned, scaled and sheared around the center C, then translated.
  private static func inverseAffine(
    _ center: [Double], _ angle: Double, _ translate: [Double], _ scale: Double, _ shear: [Double]
  ) -> AffineMap {
    let turn = angle * .pi / 180, sx = shear[0] * .pi / 180, sy = shear[1] * .pi / 180
    let a = cos(turn - sy) / cos(sy), b = -cos(turn - sy) * tan(sx) / cos(sy) - sin(turn)
    let c = sin(turn - sy) / cos(sy), d = -sin(turn - sy) * tan(sx) / cos(sy) + cos(turn)
    var m: AffineMap = (d / scale, -b / scale, 0, -c / scale, a / scale, 0)
    let (x, y) = (-center[0] - translate[0], -center[1] - translate[1])
    m.c = m.a * x + m.b * y + center[0]
    m.f = m.d * x + m.e * y + center[1]
    return m
  }

  /// The projective map that takes the end points to the start points.
  private static func perspectiveMap(_ start: [[Int]], _ end: [[Int]]) -> [Double]? {
    guard
      check(
        start.count == 4 && end.count == 4 && (start + end).allSatisfy { $0.count == 2 },
        "perspective: four start points and four end points, x and y each")
    else { return nil }
    var rows: [Double] = []
    for (from, to) in zip(end, start) {
      let (x, y, u, v) = (Double(from[0]), Double(from[1]), Double(to[0]), Double(to[1]))
      rows += [x, y, 1, 0, 0, 0, -u * x, -u * y, 0, 0, 0, x, y, 1, -v * x, -v * y]
    }
    let a = torch.tensor(rows, dtype: .float64).view(8, 8)
    let b = torch.tensor(start.flatMap { $0.map(Double.init) }, dtype: .float64)
    guard check(a.det().item() != 0, "perspective: three of the end points \(end) lie on a line") else {
      return nil
    }
    return linalg.solve(a, b).to(.float32).toArray(Float.self).map(Double.init)
  }

  private static func gridType(_ img: Tensor) -> DType { img.dtype.isFloatingPoint ? img.dtype : .float32 }

  /// The middles of all pixels, (x, y, 1), counted from `origin`.
  private static func base(_ w: Int, _ h: Int, _ origin: (Double, Double), _ dtype: DType) -> Tensor {
    func line(_ n: Int, _ start: Double) -> Tensor { torch.linspace(start, start + Double(n) - 1, n) }
    let x = line(w, origin.0 + 0.5).view(1, -1).expand(h, w),
      y = line(h, origin.1 + 0.5).view(-1, 1).expand(h, w)
    return torch.stack([x, y, torch.ones(h, w)], dim: -1).view(h * w, 3).to(dtype)
  }

  private static func warp(
    _ img: Tensor, _ m: AffineMap, _ out: (w: Int, h: Int), _ interpolation: InterpolationMode,
    _ fill: (any DoubleOrList)?
  ) -> Tensor {
    let d = getDimensions(img), dtype = gridType(img)
    if Failure.pending { return .placeholder }
    let map = torch.tensor([m.a, m.b, m.c, m.d, m.e, m.f], dtype: dtype).view(2, 3).t()
    let size = torch.tensor([0.5 * Double(d[2]), 0.5 * Double(d[1])], dtype: dtype)
    let points = base(out.w, out.h, (-Double(out.w) * 0.5, -Double(out.h) * 0.5), dtype)
    return sample(img, points.matmul(map / size).view(1, out.h, out.w, 2), interpolation, fill)
  }

  /// The size that holds all of a picture after a turn.
  private static func expanded(_ m: AffineMap, _ size: (w: Int, h: Int)) -> (w: Int, h: Int) {
    let (w, h) = (Float(size.w) * 0.5, Float(size.h) * 0.5)
    let corners = [(-w, -h), (-w, h), (w, h), (w, -h)]
    func extent(_ a: Double, _ b: Double, _ c: Double, _ half: Float) -> Int {
      let x = corners.map { $0.0 * Float(a) + $0.1 * Float(b) + Float(c) }
      // Four digits, so that a rounding error makes no new row.
      func cut(_ v: Float) -> Float { ((v + half) / 1e-4).rounded(.towardZero) * 1e-4 }
      return Int(cut(x.max()!).rounded(.up) - cut(x.min()!).rounded(.down))
    }
    return (extent(m.a, m.b, m.c, w), extent(m.d, m.e, m.f, h))
  }

  private static func sample(
    _ img: Tensor, _ grid: Tensor, _ interpolation: InterpolationMode, _ fill: (any DoubleOrList)?
  ) -> Tensor {
    let channels = getDimensions(img)[0], colour = fill?.doubles ?? []
    guard
      check(
        interpolation == .nearest || interpolation == .bilinear,
        "transforms: \(img.described): interpolation \(interpolation.rawValue): a tensor takes nearest and bilinear"
      ),
      check(
        fill == nil || colour.count == 1 || colour.count == channels,
        "transforms: \(img.described): fill \(colour): one number, or one for each channel")
    else { return .placeholder }
    return onFloats(img) { x in
      let grid = grid.to(x.dtype).expand(x.shape[0], grid.shape[1], grid.shape[2], 2)
      func taken(_ x: Tensor) -> Tensor {
        F.gridSample(x, grid, mode: interpolation.rawValue, paddingMode: "zeros", alignCorners: false)
      }
      if fill == nil { return taken(x) }
      let inside = taken(torch.ones(x.shape[0], 1, x.shape[2], x.shape[3], dtype: x.dtype))
      let beside = torch.tensor(colour, dtype: x.dtype).view(1, -1, 1, 1)
      return interpolation == .nearest
        ? torch.where(inside.lt(0.5), beside, taken(x)) : taken(x) * inside + (1 - inside) * beside
    }
  }
}
