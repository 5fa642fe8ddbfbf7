import Torch

/// What the generator cannot write: calls that Swift spells with syntax.
func registerByHand(_ r: inout Registry) {
  r.set("Tensor.item", [P("input", Tensor.self)]) { a in
    let me = a.me
    let value: Double = me.item()  // reports the mistake of more than one element
    return me.count == 1 ? dynamic(me.scalar) : .double(value)
  }
}
