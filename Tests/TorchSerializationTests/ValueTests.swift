import Testing
import TorchCore

@Suite struct ValueTests {
  @Test func literalsAndAccess() {
    var v: Value = [
      "epoch": 3, "lr": 1e-3, "list": [1, 2.5, "x", nil], "state": [0: ["step": 5]], "on": true,
    ]
    #expect(v["epoch"].int == 3 && v["lr"].double == 1e-3 && v["epoch"].double == 3 && v["on"].bool == true)
    #expect(v["list"][1] == 2.5 && v["list"][-1].isNone && v["list"][9].isNone && v["no"]["such"][0].isNone)
    #expect(v["state"][0]["step"].int == 5 && v["list"].ints == nil && Value([1, 2]).ints == [1, 2])
    v["epoch"] = 4
    v["state"][0]["step"] = 6
    v["state"][1]["step"] = 7
    v["list"][-1] = "end"
    #expect(v["epoch"] == 4 && v["state"] == [0: ["step": 6], 1: ["step": 7]])
    #expect(v["list"] == [1, 2.5, "x", "end"])
    #expect("\(v["state"])" == "{0: {'step': 6}, 1: {'step': 7}}")
    #expect("\(Value.tuple([1]))" == "(1,)" && "\(Value.complex(1, -2))" == "(1.0-2.0j)")
    #expect(Value.set([1, 2]) == Value.set([2, 1]) && Value.int(1) != Value.double(1))
  }

  @Test func orderedDictionary() {
    var d: OrderedDictionary = ["b": 1, "a": 2, "c": 3]
    #expect(d.keys == ["b", "a", "c"] && d.values == [1, 2, 3] && d["a"] == 2 && d["x"] == nil)
    d["a"] = 5
    d["b"] = nil
    d["d"] = 4
    #expect(d.keys == ["a", "c", "d"] && d["c"] == 3 && d["d"] == 4 && d.count == 3)
    #expect(d[position: 1].key == "c" && d.mapValues { $0 * 2 } == ["a": 10, "c": 6, "d": 8])
    #expect(d != ["c": 3, "a": 5, "d": 4] && OrderedDictionary([(1, 2), (1, 3)])[1] == 3)
  }

  @Test func stateDict() {
    let t = Tensor(empty: [2])
    let v = Value(["w": t] as OrderedDictionary)
    #expect(v.stateDict?["w"] === t && Value.int(1).stateDict == nil)
    #expect((["w": 1] as Value).stateDict == nil)
  }
}
