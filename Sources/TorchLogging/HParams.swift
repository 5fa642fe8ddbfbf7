import TorchCore

extension torch.utils.tensorboard.SummaryWriter {
  /// Logs a choice of hyperparameters (numbers, truth values, texts) with what it led to, in a run of its own below
  /// `logDir`, by default named by the time. `hparamDomainDiscrete` lists all values that one may take.
  ///
  ///     try writer.addHParams(["lr": 0.1, "batch": 64], ["accuracy": 0.93])
  public func addHParams(
    _ hparamDict: OrderedDictionary<String, Value>, _ metricDict: OrderedDictionary<String, Double>,
    hparamDomainDiscrete: [String: [Value]] = [:], runName: String? = nil, globalStep: Int? = nil
  ) throws {
    for (name, values) in hparamDomainDiscrete {
      guard let type = hparamDict[name].map(kind), values.allSatisfy({ kind($0) == type }) else {
        throw TorchError(
          "addHParams: hparamDomainDiscrete '\(name)': \(values): all must be of the kind of the hyperparameter"
        )
      }
    }
    if let (name, value) = hparamDict.first(where: { kind($0.value) == nil && !$0.value.isNone }) {
      throw TorchError("addHParams: '\(name)': \(value): a number, truth value or text is needed")
    }

    var experiment = Message(), start = Message(), end = Message()
    experiment.message(2) {
      for (name, value) in hparamDict where kind(value) != nil {
        $0.message(4) {
          $0.text(1, name)
          $0.integer(4, kind(value)!)
          if let values = hparamDomainDiscrete[name] {
            $0.message(5) { for value in values { $0.message(1) { encode(value, &$0) } } }
          }
        }
      }
      for name in metricDict.keys { $0.message(5) { $0.message(1) { $0.text(2, name) } } }
    }
    start.message(3) {
      for (name, value) in hparamDict where kind(value) != nil {
        $0.message(1) {
          $0.text(1, name)
          $0.message(2) { encode(value, &$0) }
        }
      }
    }
    end.message(4) { $0.integer(1, 1) }  // a success

    let writer = try torch.utils.tensorboard.SummaryWriter("\(logDir)/\(runName ?? "\(now())")")
    for (tag, message) in [
      ("experiment", experiment), ("session_start_info", start), ("session_end_info", end),
    ] {
      writer.add(
        globalStep, nil, Summary("_hparams_/" + tag, .none, plugin: "hparams", content: message.bytes))
    }
    for (tag, value) in metricDict { writer.addScalar(tag, value, globalStep: globalStep) }
    try writer.close()
  }

  /// TensorBoard's number for a kind of hyperparameter.
  private func kind(_ value: Value) -> Int? {
    switch value {
    case .string: 1
    case .bool: 2
    case .int, .double: 3
    default: nil
    }
  }

  /// A value of google.protobuf.Value.
  private func encode(_ value: Value, _ m: inout Message) {
    switch value {
    case .string(let x): m.text(3, x, always: true)
    case .bool(let x): m.integer(4, x ? 1 : 0, always: true)
    default: m.double(2, value.double ?? 0, always: true)
    }
  }
}
