import CSwiftRuntime
@_spi(Reflection) import Swift
import TorchCore

extension nn.Module {
  /// A copy of the tree with tensors and modules of its own, as `copy.deepcopy` makes it in Python; what is
  /// shared inside the tree is shared inside the copy. Other objects in properties are shared with the copy.
  ///
  ///     let teacher = model.deepCopy().requiresGrad_(false)
  public final func deepCopy() -> Self {
    var copier = Copier()
    return unsafeDowncast(copier.module(self), to: Self.self)
  }
}

/// What has been copied already, by identity.
private struct Copier {
  private var copies: [ObjectIdentifier: AnyObject] = [:]

  mutating func module(_ module: nn.Module) -> nn.Module {
    if let copy = copies[ObjectIdentifier(module)] { return copy as! nn.Module }
    // Swift constructs no object of a class known only at run time: allocate it, then initialise its fields.
    let type = Swift.type(of: module), metadata = unsafeBitCast(type as AnyClass, to: UnsafeRawPointer.self)
    let size = Int(metadata.load(fromByteOffset: 24, as: UInt32.self))
    let mask = Int(metadata.load(fromByteOffset: 28, as: UInt16.self))
    let new = allocate_object(metadata, size, mask)!
    let old = UnsafeRawPointer(Unmanaged.passUnretained(module).toOpaque())
    var fields: [(offset: Int, type: Any.Type)] = []
    _forEachField(of: type, options: .init(rawValue: 1)) { _, offset, type, _ in
      fields.append((offset, type))
      return true
    }
    let members = module.members
    let copiedMembers = self.members(members)
    for (offset, type) in fields {
      func copy<V>(_: V.Type) {
        let value = old.advanced(by: offset).assumingMemoryBound(to: V.self).pointee
        let copied = (V.self == Members?.self ? copiedMembers as Any : self.value(value)) as! V
        new.advanced(by: offset).bindMemory(to: V.self, capacity: 1).initialize(to: copied)
      }
      _openExistential(type, do: copy)
    }
    let copy = Unmanaged<nn.Module>.fromOpaque(new).takeRetainedValue()
    copies[ObjectIdentifier(module)] = copy
    return copy
  }

  private mutating func tensor(_ tensor: Tensor) -> Tensor {
    if let copy = copies[ObjectIdentifier(tensor)] { return copy as! Tensor }
    let copy = noGrad { tensor.detach().clone() }
    if tensor.isLeaf { copy.requiresGrad = tensor.requiresGrad }
    if let grad = tensor.isLeaf ? tensor.grad : nil { copy.grad = noGrad { grad.detach().clone() } }
    copies[ObjectIdentifier(tensor)] = copy
    return copy
  }

  private mutating func slot(_ slot: Slot) -> Slot {
    if let copy = copies[ObjectIdentifier(slot)] { return copy as! Slot }
    let copy = Slot(slot.rule == nil ? slot.tensor.map { tensor($0) } : nil)
    copies[ObjectIdentifier(slot)] = copy
    var copier = self
    copy.rule = slot.rule?.copied {
      copier.slot($0)
    } module: {
      copier.module($0)
    }
    self = copier
    return copy
  }

  private mutating func child(_ slot: ChildSlot) -> ChildSlot {
    if let copy = copies[ObjectIdentifier(slot)] { return copy as! ChildSlot }
    let copy = ChildSlot(slot.module.map { module($0) })
    copies[ObjectIdentifier(slot)] = copy
    return copy
  }

  private mutating func members(_ members: Members) -> Members {
    let copy = Members(like: members)
    copy.parameters = members.parameters.mapValues { slot($0) }
    copy.buffers = members.buffers.mapValues { slot($0) }
    copy.children = members.children.mapValues { child($0) }
    copy.derived = members.derived.mapValues { slot($0) }
    return copy
  }

  /// The copy of a field's value: new tensors and modules, anything else as it is.
  private mutating func value(_ value: Any) -> Any {
    switch value {
    case let x as nn.Module: return module(x)
    case let x as Tensor: return tensor(x)
    case let x as Hooks: return x.copied
    case let x as any PropertyBox:
      return x.copied {
        slot($0)
      } child: {
        child($0)
      }
    case let x as [nn.Module]: return x.map { module($0) }
    case let x as [Tensor]: return x.map { tensor($0) }
    case let x as [String: Slot]: return x.mapValues { slot($0) }
    default: return value
    }
  }
}

/// The property wrappers of a module, with other slots.
private protocol PropertyBox {
  func copied(slot: (Slot) -> Slot, child: (ChildSlot) -> ChildSlot) -> Any
}
extension Parameter: PropertyBox {
  fileprivate func copied(slot: (Slot) -> Slot, child: (ChildSlot) -> ChildSlot) -> Any {
    Parameter(slot: slot(self.slot), name: name)
  }
}
extension Buffer: PropertyBox {
  fileprivate func copied(slot: (Slot) -> Slot, child: (ChildSlot) -> ChildSlot) -> Any {
    Buffer(slot: slot(self.slot), name: name, persistent: persistent)
  }
}
extension Child: PropertyBox {
  fileprivate func copied(slot: (Slot) -> Slot, child: (ChildSlot) -> ChildSlot) -> Any {
    Child(slot: child(self.slot), name: name)
  }
}
