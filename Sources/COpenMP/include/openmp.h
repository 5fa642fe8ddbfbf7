// The GNU OpenMP runtime as Swift calls it, the state of a thread, and what Swift cannot say of the processor.
#pragma once
#include <stdbool.h>
#include <stddef.h>

/// Runs `body(data)` on `threads` threads.
void torch_parallel(void (*body)(void *), void *data, unsigned threads);
int omp_get_thread_num(void), omp_get_num_threads(void), omp_get_max_threads(void), omp_in_parallel(void);
int omp_get_num_procs(void);
void omp_set_num_threads(int);

enum { torch_small_classes = 40 };

/// Whether the code is compiled for 32 registers of 64 bytes.
#ifdef __AVX512F__
enum { torch_has_wide_registers = 1 };
#else
enum { torch_has_wide_registers = 0 };
#endif

/// What every thread has of its own. Reading it costs 1 ns; a task-local value would cost 7.
struct torch_thread {
  int no_grad;         ///< > 0: nothing is recorded
  int inference;       ///< > 0: inside inference mode
  int catching;        ///< > 0: inside `withError`
  bool failed;         ///< an error is waiting for the end of `withError`
  bool anomaly;        ///< operators remember where they were called
  bool registered;     ///< the memory cache is emptied when the thread ends
  int team;            ///< threads of this thread's regions; 0: not set yet
  int depth;           ///< runs of the backward engine that this thread is inside of
  long sequence;       ///< counts the recorded operators
  long allocated;      ///< bytes taken minus bytes given back by this thread
  void *error;         ///< the message of the error that waits (retained)
  void *generator;     ///< the generator of `withGenerator` (retained), or NULL
  void *packing;        ///< the innermost `savedTensorsHooks` (unretained), or NULL
  void *profile;        ///< the running profile (unretained), or NULL
  void *autocast;      ///< the scope of `autocast` (retained by it), or NULL
  char *scratch;       ///< tiles of the pointwise engine
  struct torch_thread *next, *previous;      ///< all registered threads
  void *cache[torch_small_classes];          ///< free lists of small blocks, by size class
  unsigned short cached[torch_small_classes];  ///< their lengths
};

/// Weak, so that all object files share one; `static` would give each its own.
__attribute__((weak)) _Thread_local struct torch_thread torch_thread_state;
static inline struct torch_thread *torch_thread(void) { return &torch_thread_state; }

// Statistics read the count of a thread that goes on counting: atomic, which costs nothing, but in no order.
static inline long torch_allocated(const struct torch_thread *t) {
  return __atomic_load_n(&t->allocated, __ATOMIC_RELAXED);
}
static inline void torch_count(struct torch_thread *t, long bytes) {
  __atomic_store_n(&t->allocated, t->allocated + bytes, __ATOMIC_RELAXED);
}

/// Begins to bring the cache line of an address near.
static inline void torch_prefetch(const void *address) { __builtin_prefetch(address); }
