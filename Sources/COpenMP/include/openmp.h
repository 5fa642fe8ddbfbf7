// The GNU OpenMP runtime as Swift calls it, and the state of a thread.
#pragma once
#include <stdbool.h>
#include <stddef.h>

/// Runs `body(data)` on `threads` threads (0: as many as the team has).
void GOMP_parallel(void (*body)(void *), void *data, unsigned threads, unsigned flags);
int omp_get_thread_num(void), omp_get_num_threads(void), omp_get_max_threads(void), omp_in_parallel(void);
int omp_get_num_procs(void);
void omp_set_num_threads(int);

/// What every thread has of its own. Reading it costs 1 ns; a task-local value would cost 7.
struct torch_thread {
  int no_grad;       ///< > 0: nothing is recorded
  int inference;     ///< > 0: inside inference mode
  int catching;      ///< > 0: inside `withError`
  bool failed;       ///< an error is waiting for the end of `withError`
  int anomaly;       ///< > 0: operators remember where they were called
  int team;          ///< threads this thread's regions use; 0: not asked yet
  void *error;       ///< the message of the error that waits (retained)
  void *generator;   ///< the generator of `withGenerator` (retained), or NULL
  char *scratch;     ///< tiles of the pointwise engine
  void *cache[128];  ///< free lists of small memory blocks, by size class
};

/// Weak, so that all object files share one; `static` would give each its own.
__attribute__((weak)) _Thread_local struct torch_thread torch_thread_state;
static inline struct torch_thread *torch_thread(void) { return &torch_thread_state; }
