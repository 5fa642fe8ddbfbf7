"""Writes Resources/tagger.json: what PyTorch does when it trains the tagger, dropout and shuffling on.

    python tagger.py Resources/tagger.json

TaggerParityTests.swift is the same training, line by line, in Swift: on the same sentences, from the same weights, with the
same batches, it must follow the same losses. Weights are recorded as the FNV-1a hash of their bytes.
"""

import json
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils.rnn import PackedSequence, pack_sequence
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)
DETERMINERS, PRONOUNS = ["the", "this", "every", "a"], ["she", "he", "they", "it"]
PREPOSITIONS, ADVERBS = ["near", "behind", "under", "with"], ["slowly", "often", "never", "again"]
THINGS = ["man", "fish", "cook", "guide", "ship", "plant", "pilot", "nurse", "judge", "guard"]
QUALITIES = ["old", "young", "rich", "poor", "brave", "sick"]
WORDS = DETERMINERS + PRONOUNS + PREPOSITIONS + ADVERBS + THINGS + QUALITIES + ["and", "."]
DETERMINER, PRONOUN, ADJECTIVE, NOUN, VERB, ADVERB, PREPOSITION, CONJUNCTION, STOP = range(9)
MASK = 0xFFFFFFFFFFFFFFFF


class Writer:
    def __init__(self, random):
        self.random = random

    def below(self, n):
        self.random = self.random + 0x9E3779B97F4A7C15 & MASK
        z = self.random
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        return (z ^ z >> 31) % n

    def one_in(self, n):
        return self.below(n) == 0

    def add(self, choice, tag):
        self.words.append(WORDS.index(choice[self.below(len(choice))] if isinstance(choice, list) else choice))
        self.tags.append(tag)

    def sentence(self):
        self.words, self.tags = [], []
        self.clause()
        if self.one_in(4):
            self.add("and", CONJUNCTION)
            self.clause()
        self.add(".", STOP)
        return self.words, self.tags

    def clause(self):
        kind = self.below(6)
        if kind == 0:
            self.add(PRONOUNS, PRONOUN)
        elif kind < 3:
            self.add(DETERMINERS, DETERMINER)
            if self.one_in(3):
                self.add(QUALITIES, ADJECTIVE)
            self.add(QUALITIES, NOUN)
        else:
            self.add(DETERMINERS, DETERMINER)
            for _ in range(self.below(3)):
                self.add(QUALITIES, ADJECTIVE)
            self.add(THINGS, NOUN)
            for _ in range(self.below(3)):
                self.place()
        if self.one_in(4):
            self.add(ADVERBS, ADVERB)
        self.add(THINGS, VERB)
        if self.one_in(2):
            self.add(DETERMINERS, DETERMINER)
            if self.one_in(2):
                self.add(QUALITIES, ADJECTIVE)
            self.add(THINGS, NOUN)
        if self.one_in(2):
            self.place()

    def place(self):
        self.add(PREPOSITIONS, PREPOSITION)
        self.add(DETERMINERS, DETERMINER)
        self.add(THINGS, NOUN)


class Tagger(nn.Module):
    def __init__(self, features, hidden):
        super().__init__()
        self.embedding = nn.Embedding(len(WORDS), features)
        self.lstm = nn.LSTM(features, hidden, 2, dropout=0.25, bidirectional=True)
        self.scores = nn.Linear(2 * hidden, 9)

    def forward(self, words):
        features = PackedSequence(
            self.embedding(words.data), words.batch_sizes, words.sorted_indices, words.unsorted_indices)
        return self.scores(self.lstm(features)[0].data)


def follows_the_rule():
    """Whether dropout draws 53-bit uniform numbers, as PyTorch does where it does not take MKL's own stream."""
    torch.manual_seed(1)
    a = torch.empty(1000, dtype=torch.float64).bernoulli_(0.75)
    torch.manual_seed(1)
    return torch.equal(a, (torch.rand(1000, dtype=torch.float64) < 0.75).double())


def fnv(data):
    hash = 0xCBF29CE484222325
    for byte in data:
        hash = (hash ^ byte) * 0x100000001B3 & MASK
    return f"{hash:016x}"


def packed(sequences):
    return pack_sequence([torch.tensor(s) for s in sequences], enforce_sorted=False)


def train(sentences, dtype, steps):
    torch.set_default_dtype(dtype)
    torch.manual_seed(0)
    model = Tagger(16, 24)
    optimizer = torch.optim.Adam(model.parameters(), 3e-3)
    weights = {name: fnv(w.detach().numpy().tobytes()) for name, w in model.named_parameters()}
    loader = DataLoader(TensorDataset(torch.arange(len(sentences))), 8, shuffle=True)
    losses = []
    while len(losses) < steps:
        for (places,) in loader:
            batch = [sentences[i] for i in places.tolist()]
            optimizer.zero_grad()
            loss = F.cross_entropy(model(packed([w for w, _ in batch])), packed([t for _, t in batch]).data)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            if len(losses) == steps:
                break
    return {"weights": weights, "losses": losses}


assert follows_the_rule(), "dropout comes from MKL's stream here: run this on another processor"
writer = Writer(0)
sentences = [writer.sentence() for _ in range(320)]
golden = {
    "torch": torch.__version__,
    "words": fnv(bytes(word for words, _ in sentences for word in words)),
    "tags": fnv(bytes(tag for _, tags in sentences for tag in tags)),
    "float32": train(sentences, torch.float32, 10),
    "float64": train(sentences, torch.float64, 100),
}
json.dump(golden, open(sys.argv[1], "w"))
