import TorchCore

extension nn.utils {
  /// Sequences of several lengths in one tensor.
  public enum rnn {}
}

extension nn.utils.rnn {
  /// Sequences of several lengths, step by step: `data` holds the elements of all sequences at step 0, then those at step
  /// 1 of the sequences that still run, and so on, the longest sequence first.
  ///
  ///     let (a, b) = (torch.tensor([1, 2, 3]), torch.tensor([4]))
  ///     nn.utils.rnn.packSequence([a, b]).data    // tensor([1, 4, 2, 3])
  ///
  /// `packPaddedSequence` and `packSequence` make them; RNN, LSTM and GRU take and give them.
  public struct PackedSequence: CustomStringConvertible {
    /// The elements, [sum of the lengths, …].
    public let data: Tensor
    /// How many sequences have an element at each step.
    public let batchSizes: Tensor
    /// Where each sequence lay before they were sorted by length; nil if they came sorted.
    public let sortedIndices: Tensor?
    /// Where each of the original sequences lies now.
    public let unsortedIndices: Tensor?

    /// A packed sequence of its parts; the inverse of `sortedIndices` may be left out.
    public init(
      _ data: Tensor, _ batchSizes: Tensor, sortedIndices: Tensor? = nil, unsortedIndices: Tensor? = nil
    ) {
      (self.data, self.batchSizes, self.sortedIndices) = (data, batchSizes, sortedIndices)
      self.unsortedIndices = unsortedIndices ?? invertPermutation(sortedIndices)
    }

    /// The same sequences with other elements.
    func with(_ data: Tensor) -> PackedSequence {
      PackedSequence(
        data, batchSizes, sortedIndices: sortedIndices, unsortedIndices: unsortedIndices)
    }

    /// The sequences with elements of another type.
    public func to(_ dtype: DType) -> PackedSequence { with(data.to(dtype)) }
    /// The sequences on a device.
    public func to(_ device: Device) -> PackedSequence {
      PackedSequence(
        data.to(device), batchSizes, sortedIndices: sortedIndices?.to(device),
        unsortedIndices: unsortedIndices?.to(device))
    }
    /// The sequences on the processor.
    public func cpu() -> PackedSequence { to(.cpu as Device) }
    /// The sequences on a GPU.
    public func cuda(_ device: Device = .cuda()) -> PackedSequence { to(device) }
    /// Whether the elements lie on a GPU.
    public var isCuda: Bool { data.isCuda }
    /// Whether the elements lie in memory that is locked for transfers to a GPU.
    public func isPinned() -> Bool { data.isPinned() }
    /// The sequences in memory that is locked for transfers to a GPU.
    public func pinMemory() -> PackedSequence { with(data.pinMemory()) }

    /// The elements as float64.
    public func double() -> PackedSequence { to(.float64) }
    /// The elements as float32.
    public func float() -> PackedSequence { to(.float32) }
    /// The elements as float16.
    public func half() -> PackedSequence { to(.float16) }
    /// The elements as int64.
    public func long() -> PackedSequence { to(.int64) }
    /// The elements as int32.
    public func int() -> PackedSequence { to(.int32) }
    /// The elements as int16.
    public func short() -> PackedSequence { to(.int16) }
    /// The elements as int8.
    public func char() -> PackedSequence { to(.int8) }
    /// The elements as uint8.
    public func byte() -> PackedSequence { to(.uint8) }

    /// As PyTorch prints it.
    public var description: String {
      func text(_ t: Tensor?) -> String { t.map { "\($0)" } ?? "None" }
      return "PackedSequence(data=\(data), batch_sizes=\(batchSizes), sorted_indices=\(text(sortedIndices)), "
        + "unsorted_indices=\(text(unsortedIndices)))"
    }
  }

  /// The permutation that undoes a permutation.
  public static func invertPermutation(_ permutation: Tensor?) -> Tensor? {
    permutation.map { p in
      noGrad { torch.emptyLike(p).scatter(0, p, torch.arange(p.count, dtype: p.dtype)) }
    }
  }

  // MARK: Packing

  /// Packs padded sequences [T, B, …], or [B, T, …] if `batchFirst`: of sequence b its first `lengths[b]` elements.
  ///
  ///     let padded = torch.tensor([[1, 2, 0], [3, 0, 0], [4, 5, 6]])
  ///     nn.utils.rnn.packPaddedSequence(padded, [2, 1, 3], batchFirst: true, enforceSorted: false).data
  ///     // tensor([4, 1, 3, 5, 2, 6])
  ///
  /// The lengths must fall, unless `enforceSorted` is false: then the sequences are sorted.
  public static func packPaddedSequence(
    _ input: Tensor, _ lengths: [Int], batchFirst: Bool = false, enforceSorted: Bool = true
  ) -> PackedSequence {
    func refused() -> PackedSequence { PackedSequence(.placeholder, .placeholder) }
    guard
      check(input.ndim >= 2, "packPaddedSequence: \(input.described) must have 2 dimensions at least"),
      check(input.count > 0, "packPaddedSequence: \(input.described) is empty")
    else { return refused() }
    let (longest, batch) = batchFirst ? (input.shape[1], input.shape[0]) : (input.shape[0], input.shape[1])
    guard
      check(
        lengths.count == batch,
        "packPaddedSequence: \(lengths.count) lengths for the \(batch) sequences of \(input.described)"),
      check(
        lengths.allSatisfy { $0 > 0 && $0 <= longest },
        "packPaddedSequence: the lengths \(lengths) must lie in 1 ... \(longest) for \(input.described)")
    else { return refused() }
    let order = enforceSorted ? Array(0..<batch) : (0..<batch).sorted { lengths[$0] > lengths[$1] }
    guard
      check(
        zip(lengths, lengths.dropFirst()).allSatisfy(>=) || !enforceSorted,
        "packPaddedSequence: the lengths \(lengths) must fall: pass enforceSorted: false")
    else { return refused() }
    let sizes = (0..<lengths[order[0]]).map { t in order.prefix { lengths[$0] > t }.count }
    var rows: [Int] = []
    for (t, size) in sizes.enumerated() {
      for b in order[..<size] { rows.append(batchFirst ? b * longest + t : t * batch + b) }
    }
    let flat = input.reshape(Size([longest * batch] + input.shape.dropFirst(2)))
    let data =
      rows.count == flat.shape[0] && !batchFirst && enforceSorted
      ? flat : flat.indexSelect(0, torch.tensor(rows))
    return PackedSequence(
      data, torch.tensor(sizes), sortedIndices: enforceSorted ? nil : torch.tensor(order))
  }

  /// Packs padded sequences whose lengths lie in a tensor.
  public static func packPaddedSequence(
    _ input: Tensor, _ lengths: Tensor, batchFirst: Bool = false, enforceSorted: Bool = true
  ) -> PackedSequence {
    packPaddedSequence(
      input, lengths.toArray(Int.self), batchFirst: batchFirst, enforceSorted: enforceSorted)
  }

  /// The sequences side by side, [T, B, …] or [B, T, …] if `batchFirst`, in the order that they had before packing, and
  /// their lengths. Behind the end of a sequence stands `paddingValue`; T is `totalLength`, or the longest length.
  public static func padPackedSequence(
    _ sequence: PackedSequence, batchFirst: Bool = false, paddingValue: Double = 0, totalLength: Int? = nil
  ) -> (output: Tensor, lengths: Tensor) {
    let sizes = sequence.batchSizes.toArray(Int.self), longest = totalLength ?? sizes.count
    let data = sequence.data, batch = sizes.first ?? 0
    guard
      check(
        data.ndim > 0 && sizes.reduce(0, +) == data.shape[0],
        "padPackedSequence: \(data.described) does not have the rows of the batch sizes \(sizes)"),
      check(
        longest >= sizes.count,
        "padPackedSequence: totalLength \(longest) is less than the \(sizes.count) steps of the longest sequence"
      )
    else { return (.placeholder, .placeholder) }
    let places = sequence.unsortedIndices?.toArray(Int.self) ?? Array(0..<batch)
    let lengths = (0..<batch).map { b in sizes.prefix { $0 > b }.count }
    var rows = [Int](repeating: data.shape[0], count: longest * batch), at = 0
    for (t, size) in sizes.enumerated() {
      for (b, place) in places.enumerated() where place < size {
        rows[batchFirst ? b * longest + t : t * batch + b] = at + place
      }
      at += size
    }
    return (
      padded(data, rows, batchFirst ? [batch, longest] : [longest, batch], paddingValue),
      torch.tensor(places.map { lengths[$0] })
    )
  }

  /// The rows of `data` named by `rows`, in the shape `sizes` + […]; one behind the last is padding.
  private static func padded(_ data: Tensor, _ rows: [Int], _ sizes: [Int], _ padding: Double) -> Tensor {
    let shape = Size(sizes + data.shape.dropFirst()), count = data.shape[0]
    if rows.count == count && rows.elementsEqual(0..<count) { return data.reshape(shape) }
    var one = data.shape
    one[0] = 1
    let filled = torch.cat([data, torch.full(one, .double(padding), dtype: data.dtype)])
    return filled.indexSelect(0, torch.tensor(rows)).reshape(shape)
  }

  /// Packs sequences [L, …] of several lengths, which must fall unless `enforceSorted` is false.
  public static func packSequence(_ sequences: [Tensor], enforceSorted: Bool = true) -> PackedSequence {
    packPaddedSequence(padSequence(sequences), sequences.map { $0.size(0) }, enforceSorted: enforceSorted)
  }

  /// The sequences that were packed.
  public static func unpackSequence(_ packedSequences: PackedSequence) -> [Tensor] {
    let (padded, lengths) = padPackedSequence(packedSequences, batchFirst: true)
    return unpadSequence(padded, lengths, batchFirst: true)
  }

  // MARK: Padding

  /// Sequences [L, …] of several lengths side by side: [T, B, …], or [B, T, …] if `batchFirst`, where T is the longest
  /// length; `paddingValue` stands behind (`paddingSide` "right") or before ("left") the shorter ones.
  ///
  ///     nn.utils.rnn.padSequence([torch.tensor([1, 2]), torch.tensor([3])], batchFirst: true)   // [[1, 2], [3, 0]]
  public static func padSequence(
    _ sequences: [Tensor], batchFirst: Bool = false, paddingValue: Double = 0, paddingSide: String = "right"
  ) -> Tensor {
    guard check(!sequences.isEmpty, "padSequence: there are no sequences"),
      check(
        paddingSide == "right" || paddingSide == "left",
        "padSequence: paddingSide '\(paddingSide)' must be right or left"),
      check(sequences.allSatisfy { $0.ndim > 0 }, "padSequence: a sequence has no dimensions"),
      check(
        sequences.allSatisfy { $0.shape.dropFirst().elementsEqual(sequences[0].shape.dropFirst()) },
        "padSequence: the sequences \(sequences.map(\.described).joined(separator: ", ")) must agree in all sizes "
          + "but the first")
    else { return .placeholder }
    let lengths = sequences.map { $0.shape[0] }, longest = lengths.max() ?? 0, batch = sequences.count
    let data = torch.cat(sequences.map { $0.to(sequences[0].dtype) })
    var rows = [Int](repeating: data.shape[0], count: longest * batch), at = 0
    for (b, length) in lengths.enumerated() {
      let before = paddingSide == "left" ? longest - length : 0
      for t in 0..<length { rows[batchFirst ? b * longest + before + t : (before + t) * batch + b] = at + t }
      at += length
    }
    return padded(data, rows, batchFirst ? [batch, longest] : [longest, batch], paddingValue)
  }

  /// The sequences [L, …] of a padded tensor [T, B, …], or [B, T, …] if `batchFirst`.
  public static func unpadSequence(
    _ paddedSequences: Tensor, _ lengths: Tensor, batchFirst: Bool = false
  ) -> [Tensor] {
    let all = lengths.toArray(Int.self)
    guard
      check(
        paddedSequences.ndim >= 2,
        "unpadSequence: \(paddedSequences.described) must have 2 dimensions at least"),
      check(
        all.count == paddedSequences.size(batchFirst ? 0 : 1),
        "unpadSequence: \(all.count) lengths for the sequences of \(paddedSequences.described)")
    else { return [] }
    return zip(paddedSequences.unbind(dim: batchFirst ? 0 : 1), all).map { sequence, length in
      sequence.narrow(0, 0, Swift.min(Swift.max(length, 0), sequence.shape[0])).clone()
    }
  }
}
