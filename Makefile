# Every way to build, run and check this package. Flags differ between configurations, so each has a scratch folder of
# its own: building one never rebuilds another.

# This machine's own instruction set; a dependent's plain `swift build` gets x86-64-v3, which runs anywhere.
export TORCH_CPU ?= native
# How long OpenMP's threads spin for the next region: the default wastes milliseconds when another program is busy.
export GOMP_SPINCOUNT ?= 1000

RELEASE = swift build -c release
# One test at a time: they share the random numbers and the default dtype, and each uses all cores.
TEST = swift test -c release -Xswiftc -enable-testing --no-parallel
RUN = .build/release
SOURCES = Package.swift Sources Tests Examples Benchmarks/Package.swift Benchmarks/Sources
CORPUS = Tests/Conformance/corpus.tar.xz
ARGS ?=

.PHONY: build bundle demo tagger gpt transfer test manual exhaustive conformance generate check format lint vectorised roundtrips asan fuzz tsan client bench scaling \
  instructions clean setup

build: setup
	$(RELEASE)

## Trains a digit recogniser on real data: digits.pt, training.svg and predictions.png in out/. ARGS="--epochs 5"
demo: setup
	$(RELEASE) --product digits
	$(RUN)/digits $(ARGS)

## Trains a tagger of the words of sentences: tagger.pt and training.svg in out/tagger/. ARGS="--epochs 20"
tagger: setup
	$(RELEASE) --product tagger
	$(RUN)/tagger $(ARGS)

## Trains a transformer that writes like a book: gpt.pt, training.svg and sample.txt in out/gpt/. ARGS="--steps 500"
gpt: setup
	$(RELEASE) --product gpt
	$(RUN)/gpt $(ARGS)

## Learns patterns, then shapes, from folders of images: transfer.pt, training.svg, confusion.png in out/transfer/.
transfer: setup
	$(RELEASE) --product transfer
	$(RUN)/transfer $(ARGS)

PRODUCT ?= digits
## A program and all it needs in one folder, out/bundle/PRODUCT, that runs on a bare Debian 12: PRODUCT=digits
bundle: setup
	TORCH_CPU=x86-64-v3 $(RELEASE) --product $(PRODUCT) --static-swift-stdlib --scratch-path .build/bundle \
	  -Xlinker --disable-new-dtags -Xlinker -rpath -Xlinker '$$ORIGIN/lib'
	Scripts/bundle.sh .build/bundle/release/$(PRODUCT) out/bundle/$(PRODUCT) $(ARGS)

test: setup
	$(TEST) --scratch-path .build/tests $(ARGS)

## Vector mathematics on all 2^32 inputs of each function of one number.
exhaustive: setup
	$(RELEASE) --product exhaustive
	$(RUN)/exhaustive $(ARGS)

## Brings the results of the manuals' entries up to date, and the page made from them.
manual: setup
	MANUAL_RESULTS=write $(TEST) --scratch-path .build/tests --filter ManualTests
	$(MAKE) generate

## PyTorch's own test cases; fails when one fails that once passed. Then the derivatives of every operator against finite
## differences.
conformance: setup
	$(RELEASE) --product conformance
	$(RUN)/conformance $(CORPUS) --floor Tests/Conformance/floor.txt $(ARGS)
	$(RUN)/conformance $(CORPUS) --gradients --brief --failures 20 $(ARGS)

## Writes the spellings (add_, torch.add) and the registry from the operators.
generate: setup
	$(RELEASE) --product generate
	$(RUN)/generate

## Whether what `generate` wrote is what it would write now.
check: setup
	$(RELEASE) --product generate
	$(RUN)/generate --check

format:
	swift format -i -r -p $(SOURCES)

lint:
	swift format lint --strict -r -p $(SOURCES)

## No float32 loop may call a function: it would not be vectorised.
vectorised: setup
	$(RELEASE)
	Scripts/check-vectorised.sh $(RUN)/TorchCore.build

## Under AddressSanitizer every block has its exact size from malloc, or the caching allocator would hide overflows.
asan: setup
	TORCH_ALLOCATOR=system ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1 $(TEST) --sanitize=address --scratch-path .build/asan $(ARGS)

## 200 random checkpoints between PyTorch and this library, both ways. TORCH_PYTHON names a Python that has torch.
roundtrips: setup
	$(RELEASE) --product roundtrips
	$${TORCH_PYTHON:-python3} Tests/RoundTrips/roundtrips.py $(RUN)/roundtrips $(ARGS)

## Operators with arguments drawn at random, under AddressSanitizer: ARGS="--minutes 10". Readers of files with damaged
## files: ARGS="readers --minutes 10 --only npy"
fuzz: setup
	swift build -c release --sanitize=address --product fuzz --scratch-path .build/asan
	TORCH_ALLOCATOR=system ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1:max_allocation_size_mb=2048 \
	  .build/asan/release/fuzz $(ARGS)

## One OpenMP thread unless a test asks for more: oneDNN's regions synchronise where the sanitizer does not look.
tsan: setup
	OMP_NUM_THREADS=1 TSAN_OPTIONS=allocator_may_return_null=1 $(TEST) --sanitize=thread --scratch-path .build/tsan $(ARGS)

## A package elsewhere that depends on a version of this one builds with plain `swift build` and trains.
client: setup
	Scripts/check-client.sh

## Times this library and PyTorch on the same work in turn: ARGS="--only REGEX --threads N --json FILE --markdown FILE".
## PYTHON names a Python that has torch; ARGS="--setup" installs one in .build/peer.
bench: setup
	$(RELEASE) --package-path Benchmarks
	python3 Benchmarks/bench.py $(ARGS)

## Times with one thread to all, and at growing sizes: threads.svg and sizes.svg in Documentation/.
scaling: setup
	$(RELEASE) --package-path Benchmarks
	python3 Benchmarks/bench.py --scaling Documentation $(ARGS)

## Counts the instructions of some kernels; fails when one grew by over 5 %. ARGS="--update" takes the counts as they are.
instructions:
	@Scripts/setup.sh valgrind
	TORCH_CPU=x86-64-v3 $(RELEASE) --package-path Benchmarks --product instructions --scratch-path .build/instructions
	Scripts/count-instructions.sh .build/instructions/release/instructions $(ARGS)

clean:
	rm -rf .build out Benchmarks/.build

setup:
	@Scripts/setup.sh
