import Foundation
import Testing
import TorchCore

@testable import TorchOptim

/// Any JSON.
enum JSON: Decodable {
  case bool(Bool), number(Double), string(String), list([JSON]), object([String: JSON])

  init(from decoder: any Decoder) throws {
    let c = try decoder.singleValueContainer()
    if let x = try? c.decode(Bool.self) {
      self = .bool(x)
    } else if let x = try? c.decode(Double.self) {
      self = .number(x)
    } else if let x = try? c.decode(String.self) {
      self = .string(x)
    } else if let x = try? c.decode([JSON].self) {
      self = .list(x)
    } else {
      self = .object(try c.decode([String: JSON].self))
    }
  }

  subscript(name: String) -> JSON? { if case .object(let x) = self { x[name] } else { nil } }
  subscript(place: Int) -> JSON { list[place] }
  var bool: Bool { if case .bool(let x) = self { x } else { false } }
  var double: Double { if case .number(let x) = self { x } else { .nan } }
  var string: String { if case .string(let x) = self { x } else { "" } }
  var list: [JSON] { if case .list(let x) = self { x } else { [] } }
  var int: Int { Int(double) }
  var rates: any NumberOrList { list.isEmpty ? double : list.map(\.double) }
}

typealias LR = optim.lrScheduler

@Suite struct ScheduleTests {
  static func optimizer(_ kind: String, _ rates: [Double]) -> optim.Optimizer {
    let groups = rates.map { optim.ParamGroup([torch.zeros(2, requiresGrad: true)], ["lr": .double($0)]) }
    return kind == "Adam" ? optim.Adam(groups) : optim.SGD(groups, momentum: 0.9)
  }

  static let functions: [String: @Sendable (Int) -> Double] = [
    "power": { pow(0.95, Double($0)) }, "inverse": { 1 / (1 + Double($0)) },
    "wave": { 1 + Double($0 % 3) / 10 },
  ]
  static let scales: [String: @Sendable (Double) -> Double] = [
    "shrink": { pow(0.9, $0) }, "inverse": { 1 / ($0 + 1) },
  ]

  /// The schedule of a line of schedules.jsonl; what a line does not name has its default.
  static func build(_ o: optim.Optimizer, _ name: String, _ a: JSON) -> LR.LRScheduler {
    func number(_ name: String, _ other: Double) -> Double { a[name]?.double ?? other }
    func int(_ name: String, _ other: Int) -> Int { a[name]?.int ?? other }
    var parts: [LR.LRScheduler] { a["schedulers"]!.list.map { build(o, $0[0].string, $0[1]) } }
    var milestones: [Int] { a["milestones"]!.list.map(\.int) }
    let gamma = number("gamma", 0.1), eta = number("eta_min", 0), total = int("total_iters", 5)
    switch name {
    case "LambdaLR", "MultiplicativeLR":
      let f = a["lr_lambda"]!
      let list: [(Int) -> Double] = f.list.map { name in { functions[name.string]!($0) } }
      if name == "LambdaLR" {
        return list.isEmpty ? LR.LambdaLR(o, functions[f.string]!) : LR.LambdaLR(o, list)
      }
      return list.isEmpty ? LR.MultiplicativeLR(o, functions[f.string]!) : LR.MultiplicativeLR(o, list)
    case "StepLR": return LR.StepLR(o, int("step_size", 0), gamma: gamma)
    case "MultiStepLR": return LR.MultiStepLR(o, milestones, gamma: gamma)
    case "ConstantLR": return LR.ConstantLR(o, factor: number("factor", 1.0 / 3), totalIters: total)
    case "LinearLR":
      return LR.LinearLR(
        o, startFactor: number("start_factor", 1.0 / 3), endFactor: number("end_factor", 1), totalIters: total
      )
    case "ExponentialLR": return LR.ExponentialLR(o, gamma)
    case "PolynomialLR": return LR.PolynomialLR(o, totalIters: total, power: number("power", 1))
    case "CosineAnnealingLR": return LR.CosineAnnealingLR(o, int("T_max", 0), etaMin: eta)
    case "CosineAnnealingWarmRestarts":
      return LR.CosineAnnealingWarmRestarts(o, int("T_0", 0), tMult: int("T_mult", 1), etaMin: eta)
    case "CyclicLR":
      return LR.CyclicLR(
        o, a["base_lr"]!.rates, a["max_lr"]!.rates, stepSizeUp: int("step_size_up", 2000),
        stepSizeDown: a["step_size_down"]?.int, mode: a["mode"]?.string ?? "triangular",
        gamma: number("gamma", 1), scaleFn: a["scale_fn"].flatMap { scales[$0.string] },
        scaleMode: a["scale_mode"]?.string ?? "cycle", cycleMomentum: a["cycle_momentum"]?.bool ?? true,
        baseMomentum: a["base_momentum"]?.rates ?? 0.8, maxMomentum: a["max_momentum"]?.rates ?? 0.9)
    case "OneCycleLR":
      return LR.OneCycleLR(
        o, a["max_lr"]!.rates, totalSteps: a["total_steps"]?.int, epochs: a["epochs"]?.int,
        stepsPerEpoch: a["steps_per_epoch"]?.int, pctStart: number("pct_start", 0.3),
        annealStrategy: a["anneal_strategy"]?.string ?? "cos",
        cycleMomentum: a["cycle_momentum"]?.bool ?? true,
        baseMomentum: a["base_momentum"]?.rates ?? 0.85, maxMomentum: a["max_momentum"]?.rates ?? 0.95,
        divFactor: number("div_factor", 25), finalDivFactor: number("final_div_factor", 1e4),
        threePhase: a["three_phase"]?.bool ?? false)
    case "ReduceLROnPlateau":
      return LR.ReduceLROnPlateau(
        o, mode: a["mode"]?.string ?? "min", factor: number("factor", 0.1), patience: int("patience", 10),
        threshold: number("threshold", 1e-4), thresholdMode: a["threshold_mode"]?.string ?? "rel",
        cooldown: int("cooldown", 0), minLr: a["min_lr"]?.rates ?? 0, eps: number("eps", 1e-8))
    case "SWALR":
      return optim.swaUtils.SWALR(
        o, a["swa_lr"]!.rates, annealEpochs: int("anneal_epochs", 10),
        annealStrategy: a["anneal_strategy"]?.string ?? "cos")
    case "SequentialLR": return LR.SequentialLR(o, parts, milestones)
    default: return LR.ChainedScheduler(parts)
    }
  }

  static func metric(_ t: Int) -> Double { [10 / Double(t + 1), 1, 0.5 + Double(t) / 100][(t / 15) % 3] }

  static func advance(_ s: LR.LRScheduler, _ t: Int, _ goto: Int) {
    if let s = s as? LR.ReduceLROnPlateau {
      s.step(metric(t))
    } else if goto > 0 && t % goto == goto - 1 {
      s.step(epoch: 3 * t)
    } else {
      s.step()
    }
  }

  static func momentum(_ group: optim.ParamGroup) -> Double {
    group["betas"][0].double ?? group.number("momentum")
  }

  static func lines() throws -> [JSON] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Resources/schedules.jsonl")
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(JSON.self, from: Data($0))
    }
  }

  /// Rates and momenta over 60 steps, as Tests/Resources/schedules.py wrote them from PyTorch; in the middle another
  /// schedule and optimizer take over from the state dicts.
  @Test func followPyTorch() throws {
    let lines = try Self.lines()
    #expect(lines.count > 70)
    func near(_ x: [Double], _ y: JSON) -> Bool {
      x.count == y.list.count
        && zip(x, y.list).allSatisfy { abs($0 - $1.double) <= 1e-12 * max(1, abs($1.double)) }
    }
    for line in lines {
      let name = line[0].string, kind = line[2].string, rates = line[3].list.map(\.double), goto = line[4].int
      for resumes in [false, true] {
        var o = Self.optimizer(kind, rates), s = Self.build(o, name, line[1]), wrong: [Int] = []
        for (t, (lr, momentum)) in zip(line[5].list, line[6].list).enumerated() {
          if resumes && t == 31 {
            let states = (o.stateDict(), s.stateDict())
            o = Self.optimizer(kind, rates)
            s = Self.build(o, name, line[1])
            try o.loadStateDict(states.0)
            try s.loadStateDict(states.1)
          }
          let groups = o.paramGroups
          if !near(groups.map(\.lr), lr) || !near(groups.map(Self.momentum), momentum) { wrong.append(t) }
          if !near(s.getLastLr(), lr) { wrong.append(-t) }
          Self.advance(s, t, goto)
        }
        #expect(wrong.isEmpty, "\(name) \(line[1]), resumed: \(resumes)")
      }
    }
  }

  /// The entries of state dicts are those of PyTorch 2.15.
  @Test func stateDictsArePyTorchs() throws {
    let common = ["base_lrs", "last_epoch", "_step_count", "_last_lr"]
    func keys(_ make: (optim.Optimizer) -> LR.LRScheduler) -> Set<String> {
      let scheduler = make(Self.optimizer("SGD", [0.1]))
      return Set((scheduler.stateDict().dictionary ?? [:]).keys.compactMap(\.string))
    }
    #expect(keys { LR.StepLR($0, 3) } == Set(["step_size", "gamma"] + common))
    #expect(keys { LR.LambdaLR($0) { _ in 1 } } == Set(["lr_lambdas"] + common))
    #expect(keys { LR.MultiStepLR($0, [3]) } == Set(["milestones", "gamma"] + common))
    #expect(keys { LR.CosineAnnealingLR($0, 3) } == Set(["T_max", "eta_min"] + common))
    #expect(
      keys { LR.SequentialLR($0, [LR.StepLR($0, 3)], []) } == [
        "_milestones", "last_epoch", "_last_lr", "_schedulers",
      ])
    #expect(keys { LR.ChainedScheduler([LR.StepLR($0, 3)]) } == ["_last_lr", "_schedulers"])
  }

  @Test func mistakesAreNamed() {
    func message(_ body: (optim.Optimizer) -> Void) -> String {
      let o = Self.optimizer("SGD", [0.1])
      do { try withError { body(o) } } catch { return "\(error)" }
      return ""
    }
    #expect(message { _ = LR.StepLR($0, 0) } == "StepLR: stepSize 0 must be above 0")
    #expect(message { _ = LR.StepLR($0, 2, lastEpoch: 4) }.hasPrefix("StepLR: group 0 has no initial_lr"))
    #expect(message { _ = LR.LinearLR($0, startFactor: 0) }.contains("startFactor 0.0 must be"))
    #expect(message { _ = LR.MultiplicativeLR($0, []) }.contains("0 functions for 1 groups"))
    #expect(message { _ = LR.CyclicLR($0, [0.1, 0.2], 0.3) } == "CyclicLR: baseLr has 2 values for 1 groups")
    #expect(message { _ = LR.CyclicLR($0, 0.1, 0.3, mode: "zigzag") }.contains("mode zigzag must be"))
    #expect(
      message { _ = LR.OneCycleLR($0, 0.1) } == "OneCycleLR: give totalSteps, or epochs and stepsPerEpoch")
    #expect(
      message { (_: optim.Optimizer) in
        _ = LR.OneCycleLR(optim.Adagrad([torch.zeros(1, requiresGrad: true)]), 0.1, totalSteps: 5)
      }.contains("Adagrad has no momentum"))
    #expect(
      message {
        let s = LR.OneCycleLR($0, 0.1, totalSteps: 3)
        for _ in 0..<4 { s.step() }
      } == "OneCycleLR: step 4 of a schedule of 3 steps")
    #expect(message { LR.ReduceLROnPlateau($0).step() }.contains("needs the metric"))
    #expect(
      message { _ = LR.SequentialLR($0, [LR.StepLR($0, 1)], [3]) }.contains("1 milestones for 1 schedules"))
    #expect(message { _ = LR.ChainedScheduler([LR.ReduceLROnPlateau($0)]) }.contains("cannot be combined"))
    #expect(
      message { (_: optim.Optimizer) in _ = LR.ChainedScheduler([]) }
        == "ChainedScheduler: there are no schedules")
    #expect(throws: TorchError.self) {
      try LR.StepLR(Self.optimizer("SGD", [0.1]), 1).loadStateDict(["a": 1])
    }
  }
}
