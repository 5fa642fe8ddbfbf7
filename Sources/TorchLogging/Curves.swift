import TorchCore

extension torch.utils.tensorboard.SummaryWriter {
  /// Logs precision and recall of a classifier at `numThresholds` thresholds (127 at most): `labels` are 0 or 1,
  /// `predictions` probabilities, `weights` what each counts.
  public func addPRCurve(
    _ tag: String, _ labels: Tensor, _ predictions: Tensor, globalStep: Int? = nil, numThresholds: Int = 127,
    weights: Tensor? = nil, walltime: Double? = nil
  ) {
    let n = min(numThresholds, 127)
    guard
      check(
        labels.count == predictions.count && labels.count > 0,
        "addPRCurve: '\(tag)': labels \(labels.described), predictions \(predictions.described): as many are needed"
      ),
      check(
        weights == nil || weights!.count == labels.count, "addPRCurve: '\(tag)': a weight for each is needed"),
      check(n > 1, "addPRCurve: '\(tag)': \(numThresholds) thresholds: at least 2 are needed")
    else { return }
    let values = predictions.numbers, truths = labels.numbers
    guard
      check(
        values.allSatisfy { $0 >= 0 && $0 <= 1 }, "addPRCurve: '\(tag)': predictions lie between 0 and 1")
    else { return }
    let importance = weights?.numbers ?? [Double](repeating: 1, count: values.count)

    // How much lies at each threshold, and then above it.
    var truePositives = [Double](repeating: 0, count: n), falsePositives = truePositives
    // The thresholds are those of the predictions' own precision.
    let isSingle = predictions.dtype != .float64
    for (i, value) in values.enumerated() {
      let place = isSingle ? Int(Float(value) * Float(n - 1)) : Int(value * Double(n - 1))
      truePositives[place] += truths[i] * importance[i]
      falsePositives[place] += (1 - truths[i]) * importance[i]
    }
    for i in (0..<n - 1).reversed() {
      truePositives[i] += truePositives[i + 1]
      falsePositives[i] += falsePositives[i + 1]
    }
    let trueNegatives = falsePositives.map { falsePositives[0] - $0 }
    let falseNegatives = truePositives.map { truePositives[0] - $0 }
    func share(of others: [Double]) -> [Double] {
      zip(truePositives, others).map { $0 / max(1e-7, $0 + $1) }
    }
    write(
      tag,
      [
        truePositives, falsePositives, trueNegatives, falseNegatives, share(of: falsePositives),
        share(of: falseNegatives),
      ], globalStep, walltime)
  }

  /// Logs a curve of precision and recall that was counted elsewhere, one number for each threshold.
  public func addPRCurveRaw(
    _ tag: String, _ truePositiveCounts: Tensor, _ falsePositiveCounts: Tensor,
    _ trueNegativeCounts: Tensor, _ falseNegativeCounts: Tensor, _ precision: Tensor, _ recall: Tensor,
    globalStep: Int? = nil, walltime: Double? = nil
  ) {
    let rows = [
      truePositiveCounts, falsePositiveCounts, trueNegativeCounts, falseNegativeCounts, precision, recall,
    ]
    guard
      check(
        rows.allSatisfy { $0.count == rows[0].count } && (1...127).contains(rows[0].count),
        "addPRCurveRaw: '\(tag)': \(rows.map(\.described)): from each as many numbers are needed, 127 at most"
      )
    else { return }
    write(tag, rows.map(\.numbers), globalStep, walltime)
  }

  private func write(_ tag: String, _ rows: [[Double]], _ step: Int?, _ walltime: Double?) {
    var plugin = Message()
    plugin.integer(2, rows[0].count)
    let array = Summary.Array(type: 1, shape: [rows.count, rows[0].count], numbers: rows.flatMap(\.self))
    add(step, walltime, Summary(tag, .array(array), plugin: "pr_curves", content: plugin.bytes))
  }
}

extension torch.utils.tensorboard {
  /// A chart of several scalars, by their tags.
  public enum CustomChart: Sendable {
    /// Each scalar as a line.
    case multiline([String])
    /// The first scalar as a line, between the other two as its lower and upper bound.
    case margin(String, String, String)
  }
}

extension torch.utils.tensorboard.SummaryWriter {
  /// Arranges scalars in charts: titles of categories, and in each titles of charts. To be called once.
  ///
  ///     writer.addCustomScalars(["losses": ["both": .multiline(["loss/train", "loss/test"])]])
  public func addCustomScalars(
    _ layout: KeyValuePairs<String, KeyValuePairs<String, torch.utils.tensorboard.CustomChart>>
  ) {
    var m = Message()
    for (category, charts) in layout {
      m.message(2) {
        $0.text(1, category)
        for (title, chart) in charts {
          $0.message(2) {
            $0.text(1, title)
            switch chart {
            case .multiline(let tags): $0.message(2) { for tag in tags { $0.text(1, tag, always: true) } }
            case .margin(let value, let lower, let upper):
              $0.message(3) {
                $0.message(1) {
                  $0.text(1, value)
                  $0.text(2, lower)
                  $0.text(3, upper)
                }
              }
            }
          }
        }
      }
    }
    let array = Summary.Array(type: 7, shape: [], texts: [m.bytes])
    add(nil, nil, Summary("custom_scalars__config__", .array(array), plugin: "custom_scalars"))
  }

  /// One chart of several scalars.
  public func addCustomScalarsMultilinechart(
    _ tags: [String], category: String = "default", title: String = "untitled"
  ) {
    addCustomScalars([category: [title: .multiline(tags)]])
  }

  /// One chart of a scalar between two others.
  public func addCustomScalarsMarginchart(
    _ tags: [String], category: String = "default", title: String = "untitled"
  ) {
    guard
      check(
        tags.count == 3,
        "addCustomScalarsMarginchart: \(tags): three tags are needed, of the value, its lower and its upper bound"
      )
    else { return }
    addCustomScalars([category: [title: .margin(tags[0], tags[1], tags[2])]])
  }
}
