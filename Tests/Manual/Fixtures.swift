import Torch

// Operands. Each mention makes a new tensor, so that methods in place do not disturb the entries that follow.

var x: Tensor { torch.tensor([0.5, -1.25, 2]) }
var y: Tensor { torch.tensor([1.5, 2, -0.5]) }
/// Positive numbers.
var p: Tensor { torch.tensor([0.25, 0.5, 2]) }
/// Numbers between -1 and 1.
var u: Tensor { torch.tensor([0.5, -0.25, 0.75]) }
/// A vector of two numbers.
var v: Tensor { torch.tensor([1.0, 2]) }
/// Integers.
var n: Tensor { torch.tensor([1, 2, 3]) }
/// Matrices.
var a: Tensor { torch.tensor([[1.0, 2], [3, 4]]) }
var b: Tensor { torch.tensor([[1.0, 1], [4, 4]]) }
var m: Tensor { torch.tensor([[1.0, 4, 2], [3, 6, 8]]) }
/// A matrix whose rows repeat numbers.
var r: Tensor { torch.tensor([[2.0, 1, 2], [3, 3, 1]]) }
/// A symmetric positive definite matrix.
var k: Tensor { torch.tensor([[4.0, 1], [1, 3]]) }
/// A batch of two matrices.
var c: Tensor { torch.tensor([[[1.0, 2], [3, 4]], [[0, 1], [1, 0]]]) }
