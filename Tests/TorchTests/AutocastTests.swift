import Testing
import Torch

/// An operator on operands that a function of their shapes makes.
private typealias Call = @Sendable ((Int...) -> Tensor) -> Tensor

@Suite struct AutocastTests {
  private static let low: [(String, Call)] = [
    ("mm", { $0(3, 3).mm($0(3, 3)) }), ("bmm", { $0(2, 3, 3).bmm($0(2, 3, 3)) }),
    ("matmul", { $0(3, 3).matmul($0(3)) }), ("addmm", { $0(3, 3).addmm($0(3, 3), $0(3, 3)) }),
    ("baddbmm", { $0(2, 3, 3).baddbmm($0(2, 3, 3), $0(2, 3, 3)) }),
    ("addbmm", { $0(3, 3).addbmm($0(2, 3, 3), $0(2, 3, 3)) }),
    ("linear", { F.linear($0(3, 3), $0(3, 3), bias: $0(3)) }),
    ("conv1d", { F.conv1d($0(1, 2, 5), $0(3, 2, 2)) }),
    ("conv2d", { F.conv2d($0(1, 2, 5, 5), $0(3, 2, 2, 2), bias: $0(3)) }),
    ("conv3d", { F.conv3d($0(1, 2, 5, 5, 5), $0(3, 2, 2, 2, 2)) }),
    ("convTranspose1d", { F.convTranspose1d($0(1, 2, 5), $0(2, 3, 2)) }),
    ("convTranspose2d", { F.convTranspose2d($0(1, 2, 5, 5), $0(2, 3, 2, 2)) }),
    ("prelu", { F.prelu($0(3, 3), $0(1)) }), ("vecdot", { linalg.vecdot($0(3), $0(3)) }),
    ("attention", { F.scaledDotProductAttention($0(1, 2, 3, 4), $0(1, 2, 3, 4), $0(1, 2, 3, 4)) }),
    ("einsum", { torch.einsum("ij,jk->ik", $0(3, 3), $0(3, 3)) }),
    ("matrixPower", { linalg.matrixPower($0(3, 3), 3) }),
    ("tensordot", { torch.tensordot($0(3, 3), $0(3, 3), dims: 1) }),
  ]
  private static let wide: [(String, Call)] = [
    ("avgPool3d", { F.avgPool3d($0(1, 2, 4, 4, 4), 2) }),
    ("maxPool3d", { F.maxPool3d($0(1, 2, 4, 4, 4), 2) }),
    ("adaptiveAvgPool3d", { F.adaptiveAvgPool3d($0(1, 2, 4, 4, 4), 2) }),
    ("reflect", { F.pad($0(1, 2, 4), [1, 1], mode: "reflect") }),
    ("replicate", { F.pad($0(1, 2, 4, 4), [1, 1, 1, 1], mode: "replicate") }),
    ("mseLoss", { F.mseLoss($0(3), $0(3)) }), ("l1Loss", { F.l1Loss($0(3), $0(3)) }),
    ("smoothL1Loss", { F.smoothL1Loss($0(3), $0(3)) }), ("huberLoss", { F.huberLoss($0(3), $0(3)) }),
    ("nllLoss", { F.nllLoss($0(3, 4), torch.tensor([0, 1, 2])) }),
    ("crossEntropy", { F.crossEntropy($0(3, 4), torch.tensor([0, 1, 2])) }),
    ("klDiv", { F.klDiv($0(3), $0(3)) }),
    ("poissonNllLoss", { F.poissonNllLoss($0(3), $0(3)) }),
    ("binaryCrossEntropy", { F.binaryCrossEntropy($0(3).sigmoid(), $0(3).sigmoid()) }),
    ("binaryCrossEntropyWithLogits", { F.binaryCrossEntropyWithLogits($0(3), $0(3)) }),
    ("softMarginLoss", { F.softMarginLoss($0(3), $0(3)) }),
    ("marginRankingLoss", { F.marginRankingLoss($0(3), $0(3), $0(3)) }),
    ("tripletMarginLoss", { F.tripletMarginLoss($0(2, 3), $0(2, 3), $0(2, 3)) }),
    ("cosineEmbeddingLoss", { F.cosineEmbeddingLoss($0(2, 3), $0(2, 3), torch.ones(2)) }),
    ("multiMarginLoss", { F.multiMarginLoss($0(2, 3), torch.tensor([0, 1])) }),
    ("prod", { $0(3).prod() }), ("prodDim", { $0(3, 3).prod(0) }), ("quantile", { $0(3).quantile(0.5) }),
    ("cdist", { torch.cdist($0(2, 3), $0(2, 3)) }), ("trace", { $0(3, 3).trace() }),
    ("inv", { linalg.inv($0(3, 3) + torch.eye(3).to($0(1).dtype)) }),
    ("svdvals", { linalg.svdvals($0(3, 3)) }), ("eigvalsh", { linalg.eigvalsh($0(3, 3)) }),
    ("qr", { linalg.qr($0(3, 3)).R }),
    ("solve", { linalg.solve($0(3, 3) + torch.eye(3).to($0(1).dtype), $0(3)) }),
    ("rfft", { torch.fft.rfft($0(4)).real }),
  ]
  private static let free: [(String, Call)] = [
    ("mv", { $0(3, 3).mv($0(3)) }), ("dot", { $0(3).dot($0(3)) }), ("outer", { torch.outer($0(3), $0(3)) }),
    ("avgPool2d", { F.avgPool2d($0(1, 2, 4, 4), 2) }), ("maxPool2d", { F.maxPool2d($0(1, 2, 4, 4), 2) }),
    ("constantPad", { F.pad($0(3), [1, 1]) }), ("softmax", { $0(3).softmax(0) }), ("sum", { $0(3).sum() }),
    ("layerNorm", { F.layerNorm($0(2, 3), [3]) }), ("exp", { $0(3).exp() }), ("cumsum", { $0(3).cumsum(0) }),
    ("relu", { F.relu($0(3)) }), ("norm", { $0(3).norm() }),
  ]

  /// The type of each operator's result is that of PyTorch 2.15, for operands of any type.
  @Test func typesAreThoseOfPyTorch() {
    func check(_ name: String, _ call: Call, _ dtype: DType, _ expected: DType) {
      let result = torch.autocast(dtype: .bfloat16) {
        call { (shape: Int...) in torch.rand(Size(shape)).add(0.1).to(dtype) }
      }
      #expect(result.dtype == expected, "\(name) of \(dtype.name)")
    }
    for (list, results) in [
      (Self.low, [DType.bfloat16, .bfloat16]), (Self.wide, [.float32, .float32]),
      (Self.free, [.float32, .bfloat16]),
    ] {
      for (name, call) in list {
        check(name, call, .float32, results[0])
        check(name, call, .bfloat16, results[1])
        check(name, call, .float64, .float64)
      }
    }
    #expect(torch.autocast { torch.cat([torch.ones(2, dtype: .bfloat16), torch.ones(2)]).dtype } == .float32)
  }

  @Test func scopesNest() {
    let a = torch.rand(4, 4), b = torch.rand(4, 4)
    #expect(!torch.isAutocastEnabled())
    torch.autocast(dtype: .bfloat16) {
      #expect(torch.isAutocastEnabled() && torch.getAutocastDtype() == .bfloat16)
      #expect(a.matmul(b).toArray(Float.self) == a.to(.bfloat16).matmul(b.to(.bfloat16)).toArray(Float.self))
      torch.autocast(enabled: false) { #expect(a.matmul(b).dtype == .float32) }
      amp.autocast(dtype: .float16) { #expect(a.matmul(b).dtype == .float16) }
      #expect(a.matmul(b).dtype == .bfloat16)
    }
    #expect(a.matmul(b).dtype == .float32)
    #expect(throws: TorchError.self) { try withError { torch.autocast(dtype: .float64) {} } }
    #expect(throws: TorchError.self) { try withError { torch.autocast("tpu") {} } }
  }

  /// A parameter is converted once a scope; its gradient is float32 and close to the exact one.
  @Test func parametersStayInFloat32() {
    torch.manualSeed(0)
    let w = torch.rand(8, 8, requiresGrad: true), x = torch.rand(4, 8)
    func gradient(_ enabled: Bool) -> Tensor {
      w.grad = nil
      torch.autocast(enabled: enabled) { x.matmul(w).matmul(w).sum() }.backward()
      return w.grad!
    }
    let exact = gradient(false), mixed = gradient(true)
    #expect(mixed.dtype == .float32 && w.dtype == .float32)
    #expect(mixed.sub(exact).norm().item() < 0.01 * exact.norm().item())
    #expect(mixed.sub(exact).norm().item() > 0.0)
  }

  /// Layers whose operators work in different types, with the results' types of PyTorch 2.15.
  @Test func layersRun() {
    let x = torch.rand(5, 4, 3), image = torch.rand(2, 1, 6, 6), sequence = torch.rand(5, 2, 4)
    torch.autocast {
      for (x, dtype) in [(x, DType.float32), (x.to(.bfloat16), .bfloat16)] {
        #expect(nn.LSTM(3, 2)(x).output.dtype == .bfloat16)
        #expect(nn.GRU(3, 2)(x).output.dtype == dtype)
        #expect(nn.RNN(3, 2)(x).output.dtype == .bfloat16)
        #expect(nn.GRUCell(3, 2)(x[0]).dtype == dtype)
      }
      let network = nn.Sequential(
        nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(16, 8),
        nn.LayerNorm([8]), nn.Dropout(), nn.Linear(8, 3), nn.LogSoftmax(dim: 1))
      let y = network(image)
      #expect(y.dtype == .bfloat16 && F.nllLoss(y, torch.tensor([0, 1])).dtype == .float32)
      #expect(nn.MultiheadAttention(4, 2)(sequence, sequence, sequence).output.dtype == .bfloat16)
      #expect(nn.TransformerEncoderLayer(4, 2, dimFeedforward: 8)(sequence).dtype == .float32)
    }
  }

  @Test func aModelTrains() {
    torch.manualSeed(0)
    let model = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(36, 2))
    let optimizer = optim.Adam(model.parameters(), lr: 0.02), scaler = amp.GradScaler(initScale: 1024)
    let x = torch.randn(32, 1, 5, 5), y = (x.sum(dim: [1, 2, 3]) .> 0).to(.int64)
    var losses: [Double] = []
    for _ in 0..<60 {
      optimizer.zeroGrad()
      let loss = torch.autocast { F.crossEntropy(model(x), y) }
      #expect(loss.dtype == .float32)
      scaler.scale(loss).backward()
      scaler.step(optimizer)
      scaler.update()
      losses.append(loss.item())
    }
    #expect(losses.last! < 0.3 * losses[0])
  }
}

@Suite struct GradScalerTests {
  /// Scales after steps with finite (.) and infinite (i) gradients, as in PyTorch 2.15.
  @Test func scalesAsPyTorch() throws {
    let p = torch.ones(2, requiresGrad: true), optimizer = optim.SGD([p], lr: 1)
    let scaler = amp.GradScaler(initScale: 8, growthFactor: 2, backoffFactor: 0.25, growthInterval: 2)
    var scales: [Double] = []
    for kind in ["ok", "ok", "inf", "ok", "ok", "ok", "nan", "ok"] {
      optimizer.zeroGrad()
      scaler.scale((p * torch.tensor([0.5, kind == "inf" ? .infinity : kind == "nan" ? .nan : 0.25])).sum())
        .backward()
      let before = p.toArray(Double.self)
      scaler.step(optimizer)
      let after = p.toArray(Double.self)
      #expect(after == (kind == "ok" ? [before[0] - 0.5, before[1] - 0.25] : before))
      scaler.update()
      scales.append(scaler.getScale())
    }
    #expect(scales == [8, 16, 4, 4, 8, 8, 2, 2])
    let state = scaler.stateDict()
    #expect(
      state == [
        "scale": 2.0, "growth_factor": 2.0, "backoff_factor": 0.25, "growth_interval": 2,
        "_growth_tracker": 1,
      ])
    let resumed = amp.GradScaler()
    try resumed.loadStateDict(state)
    #expect(resumed.stateDict() == state)
    scaler.update(64)
    #expect(scaler.getScale() == 64)
    #expect(throws: TorchError.self) { try resumed.loadStateDict([:]) }
  }

  @Test func stagesAreKept() {
    func message(_ body: (amp.GradScaler, optim.Optimizer) -> Void) -> String {
      let p = torch.ones(1, requiresGrad: true), optimizer = optim.SGD([p], lr: 1), scaler = amp.GradScaler()
      scaler.scale(p.sum()).backward()
      do { try withError { body(scaler, optimizer) } } catch { return "\(error)" }
      return ""
    }
    #expect(
      message { scaler, o in
        scaler.unscale_(o)
        scaler.unscale_(o)
      }.contains("unscale_ was called already"))
    #expect(
      message { scaler, o in
        scaler.step(o)
        scaler.step(o)
      }.contains("step was called already"))
    #expect(
      message { scaler, o in
        scaler.step(o)
        scaler.unscale_(o)
      }.contains("unscale_ comes before step"))
    #expect(message { scaler, _ in scaler.update() }.contains("update comes after step"))
    #expect(
      message { _, _ in _ = amp.GradScaler(growthFactor: 1) }.contains("growthFactor 1.0 must be above 1"))
    let p = torch.ones(1, requiresGrad: true), off = amp.GradScaler(enabled: false)
    #expect(off.scale(p) === p && off.getScale() == 1 && off.stateDict() == [:])
    let half = torch.ones(1, dtype: .float16).requiresGrad_(), optimizer = optim.SGD([half], lr: 1)
    half.grad = torch.ones(1, dtype: .float16)
    #expect(throws: TorchError.self) { try withError { amp.GradScaler().unscale_(optimizer) } }
  }
}
