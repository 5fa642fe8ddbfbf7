// LAPACK and BLAS of OpenBLAS, the OpenMP build: every routine under one name for the four element types.
//
// The type is LAPACK's letter: 's' float, 'd' double, 'c' and 'z' complex. Matrices lie column after column. The
// routines are Fortran's, whose strings have their lengths as hidden arguments at the end. All give LAPACK's info.
#pragma once
#include <stddef.h>

#define FOUR(name, ...)           \
  void s##name##_(__VA_ARGS__);   \
  void d##name##_(__VA_ARGS__);   \
  void c##name##_(__VA_ARGS__);   \
  void z##name##_(__VA_ARGS__);
#define REAL(name, ...)           \
  void s##name##_(__VA_ARGS__);   \
  void d##name##_(__VA_ARGS__);
#define COMPLEX(name, ...)        \
  void c##name##_(__VA_ARGS__);   \
  void z##name##_(__VA_ARGS__);
#define CALL(name, ...)           \
  switch (type) {                 \
  case 's': s##name##_(__VA_ARGS__); break; \
  case 'd': d##name##_(__VA_ARGS__); break; \
  case 'c': c##name##_(__VA_ARGS__); break; \
  default: z##name##_(__VA_ARGS__); break;  \
  }
#define CALL_REAL(name, ...)      \
  if (type == 's') s##name##_(__VA_ARGS__); else if (type == 'd') d##name##_(__VA_ARGS__);
#define CALL_COMPLEX(name, ...)   \
  if (type == 'c') c##name##_(__VA_ARGS__); else if (type == 'z') z##name##_(__VA_ARGS__);

typedef const int *integer;
typedef const char *letter;
typedef size_t length;

// MARK: Triangular

FOUR(trsm, letter, letter, letter, letter, integer, integer, const void *, const void *, integer, void *, integer,
     length, length, length, length)
FOUR(trsv, letter, letter, letter, integer, const void *, integer, void *, integer, length, length, length)
/// B := op(A)⁻¹ B, or B op(A)⁻¹ from the right.
static inline void lapack_trsm(char type, char side, char uplo, char trans, char diag, int m, int n, const void *a,
                               int lda, void *b, int ldb) {
  const float single[2] = {1, 0};
  const double twice[2] = {1, 0};
  const void *one = type == 's' || type == 'c' ? (const void *)single : (const void *)twice;
  int next = 1;
  if (side == 'L' && n == 1) {
    CALL(trsv, &uplo, &trans, &diag, &m, a, &lda, b, &next, 1, 1, 1)
  } else {
    CALL(trsm, &side, &uplo, &trans, &diag, &m, &n, one, a, &lda, b, &ldb, 1, 1, 1, 1)
  }
}

// MARK: LU, Cholesky, LDL

FOUR(getrf, integer, integer, void *, integer, int *, int *)
static inline int lapack_getrf(char type, int m, int n, void *a, int lda, int *pivots) {
  int info = 0;
  CALL(getrf, &m, &n, a, &lda, pivots, &info)
  return info;
}

FOUR(getrs, letter, integer, integer, const void *, integer, integer, void *, integer, int *, length)
static inline int lapack_getrs(char type, char trans, int n, int count, const void *a, int lda, const int *pivots,
                               void *b, int ldb) {
  int info = 0;
  CALL(getrs, &trans, &n, &count, a, &lda, pivots, b, &ldb, &info, 1)
  return info;
}

FOUR(potrf, letter, integer, void *, integer, int *, length)
static inline int lapack_potrf(char type, char uplo, int n, void *a, int lda) {
  int info = 0;
  CALL(potrf, &uplo, &n, a, &lda, &info, 1)
  return info;
}

FOUR(pstrf, letter, integer, void *, integer, int *, int *, const void *, void *, int *, length)
static inline int lapack_pstrf(char type, char uplo, int n, void *a, int lda, int *pivots, int *rank,
                               const void *tolerance, void *work) {
  int info = 0;
  CALL(pstrf, &uplo, &n, a, &lda, pivots, rank, tolerance, work, &info, 1)
  return info;
}

FOUR(sytrf, letter, integer, void *, integer, int *, void *, integer, int *, length)
COMPLEX(hetrf, letter, integer, void *, integer, int *, void *, integer, int *, length)
static inline int lapack_sytrf(char type, int hermitian, int n, void *a, int lda, int *pivots, void *work,
                               int lwork) {
  int info = 0;
  char uplo = 'L';
  if (hermitian && (type == 'c' || type == 'z')) {
    CALL_COMPLEX(hetrf, &uplo, &n, a, &lda, pivots, work, &lwork, &info, 1)
  } else {
    CALL(sytrf, &uplo, &n, a, &lda, pivots, work, &lwork, &info, 1)
  }
  return info;
}

FOUR(sytrs, letter, integer, integer, const void *, integer, integer, void *, integer, int *, length)
COMPLEX(hetrs, letter, integer, integer, const void *, integer, integer, void *, integer, int *, length)
static inline int lapack_sytrs(char type, int hermitian, int n, int count, const void *a, int lda,
                               const int *pivots, void *b, int ldb) {
  int info = 0;
  char uplo = 'L';
  if (hermitian && (type == 'c' || type == 'z')) {
    CALL_COMPLEX(hetrs, &uplo, &n, &count, a, &lda, pivots, b, &ldb, &info, 1)
  } else {
    CALL(sytrs, &uplo, &n, &count, a, &lda, pivots, b, &ldb, &info, 1)
  }
  return info;
}

// MARK: QR

FOUR(geqrf, integer, integer, void *, integer, void *, void *, integer, int *)
static inline int lapack_geqrf(char type, int m, int n, void *a, int lda, void *tau, void *work, int lwork) {
  int info = 0;
  CALL(geqrf, &m, &n, a, &lda, tau, work, &lwork, &info)
  return info;
}

REAL(orgqr, integer, integer, integer, void *, integer, const void *, void *, integer, int *)
COMPLEX(ungqr, integer, integer, integer, void *, integer, const void *, void *, integer, int *)
static inline int lapack_orgqr(char type, int m, int n, int k, void *a, int lda, const void *tau, void *work,
                               int lwork) {
  int info = 0;
  CALL_REAL(orgqr, &m, &n, &k, a, &lda, tau, work, &lwork, &info)
  CALL_COMPLEX(ungqr, &m, &n, &k, a, &lda, tau, work, &lwork, &info)
  return info;
}

REAL(ormqr, letter, letter, integer, integer, integer, const void *, integer, const void *, void *, integer, void *,
     integer, int *, length, length)
COMPLEX(unmqr, letter, letter, integer, integer, integer, const void *, integer, const void *, void *, integer,
        void *, integer, int *, length, length)
static inline int lapack_ormqr(char type, char side, char trans, int m, int n, int k, const void *a, int lda,
                               const void *tau, void *c, int ldc, void *work, int lwork) {
  int info = 0;
  CALL_REAL(ormqr, &side, &trans, &m, &n, &k, a, &lda, tau, c, &ldc, work, &lwork, &info, 1, 1)
  CALL_COMPLEX(unmqr, &side, &trans, &m, &n, &k, a, &lda, tau, c, &ldc, work, &lwork, &info, 1, 1)
  return info;
}

// MARK: Eigenvalues and singular values

REAL(syevd, letter, letter, integer, void *, integer, void *, void *, integer, int *, integer, int *, length, length)
COMPLEX(heevd, letter, letter, integer, void *, integer, void *, void *, integer, void *, integer, int *, integer,
        int *, length, length)
static inline int lapack_heevd(char type, char job, char uplo, int n, void *a, int lda, void *w, void *work,
                               int lwork, void *rwork, int lrwork, int *iwork, int liwork) {
  int info = 0;
  CALL_REAL(syevd, &job, &uplo, &n, a, &lda, w, work, &lwork, iwork, &liwork, &info, 1, 1)
  CALL_COMPLEX(heevd, &job, &uplo, &n, a, &lda, w, work, &lwork, rwork, &lrwork, iwork, &liwork, &info, 1, 1)
  return info;
}

REAL(sytrd, letter, integer, void *, integer, void *, void *, void *, void *, integer, int *, length)
static inline int lapack_sytrd(char type, char uplo, int n, void *a, int lda, void *d, void *e, void *tau, void *work,
                               int lwork) {
  int info = 0;
  CALL_REAL(sytrd, &uplo, &n, a, &lda, d, e, tau, work, &lwork, &info, 1)
  return info;
}

REAL(stedc, letter, integer, void *, void *, void *, integer, void *, integer, int *, integer, int *, length)
/// Values and vectors of the tridiagonal matrix itself.
static inline int lapack_stedc(char type, int n, void *d, void *e, void *z, int ldz, void *work, int lwork, int *iwork,
                               int liwork) {
  int info = 0;
  char job = 'I';
  CALL_REAL(stedc, &job, &n, d, e, z, &ldz, work, &lwork, iwork, &liwork, &info, 1)
  return info;
}

REAL(geev, letter, letter, integer, void *, integer, void *, void *, void *, integer, void *, integer, void *,
     integer, int *, length, length)
COMPLEX(geev, letter, letter, integer, void *, integer, void *, void *, integer, void *, integer, void *, integer,
        void *, int *, length, length)
/// Right eigenvectors. Of a real type, w and second are the real and imaginary parts of the values; of a complex one,
/// second is memory for 2 n real numbers.
static inline int lapack_geev(char type, char job, int n, void *a, int lda, void *w, void *second, void *vectors,
                              int ldv, void *work, int lwork) {
  int info = 0, one = 1;
  char none = 'N';
  CALL_REAL(geev, &none, &job, &n, a, &lda, w, second, 0, &one, vectors, &ldv, work, &lwork, &info, 1, 1)
  CALL_COMPLEX(geev, &none, &job, &n, a, &lda, w, 0, &one, vectors, &ldv, work, &lwork, second, &info, 1, 1)
  return info;
}

REAL(gesdd, letter, integer, integer, void *, integer, void *, void *, integer, void *, integer, void *, integer,
     int *, int *, length)
COMPLEX(gesdd, letter, integer, integer, void *, integer, void *, void *, integer, void *, integer, void *, integer,
        void *, int *, int *, length)
static inline int lapack_gesdd(char type, char job, int m, int n, void *a, int lda, void *s, void *u, int ldu,
                               void *vt, int ldvt, void *work, int lwork, void *rwork, int *iwork) {
  int info = 0;
  CALL_REAL(gesdd, &job, &m, &n, a, &lda, s, u, &ldu, vt, &ldvt, work, &lwork, iwork, &info, 1)
  CALL_COMPLEX(gesdd, &job, &m, &n, a, &lda, s, u, &ldu, vt, &ldvt, work, &lwork, rwork, iwork, &info, 1)
  return info;
}

// MARK: Least squares

FOUR(gels, letter, integer, integer, integer, void *, integer, void *, integer, void *, integer, int *, length)
static inline int lapack_gels(char type, int m, int n, int count, void *a, int lda, void *b, int ldb, void *work,
                              int lwork) {
  int info = 0;
  char trans = 'N';
  CALL(gels, &trans, &m, &n, &count, a, &lda, b, &ldb, work, &lwork, &info, 1)
  return info;
}

REAL(gelsy, integer, integer, integer, void *, integer, void *, integer, int *, const void *, int *, void *, integer,
     int *)
COMPLEX(gelsy, integer, integer, integer, void *, integer, void *, integer, int *, const void *, int *, void *,
        integer, void *, int *)
static inline int lapack_gelsy(char type, int m, int n, int count, void *a, int lda, void *b, int ldb, int *places,
                               const void *rcond, int *rank, void *work, int lwork, void *rwork) {
  int info = 0;
  CALL_REAL(gelsy, &m, &n, &count, a, &lda, b, &ldb, places, rcond, rank, work, &lwork, &info)
  CALL_COMPLEX(gelsy, &m, &n, &count, a, &lda, b, &ldb, places, rcond, rank, work, &lwork, rwork, &info)
  return info;
}

REAL(gelsd, integer, integer, integer, void *, integer, void *, integer, void *, const void *, int *, void *,
     integer, int *, int *)
COMPLEX(gelsd, integer, integer, integer, void *, integer, void *, integer, void *, const void *, int *, void *,
        integer, void *, int *, int *)
static inline int lapack_gelsd(char type, int m, int n, int count, void *a, int lda, void *b, int ldb, void *s,
                               const void *rcond, int *rank, void *work, int lwork, void *rwork, int *iwork) {
  int info = 0;
  CALL_REAL(gelsd, &m, &n, &count, a, &lda, b, &ldb, s, rcond, rank, work, &lwork, iwork, &info)
  CALL_COMPLEX(gelsd, &m, &n, &count, a, &lda, b, &ldb, s, rcond, rank, work, &lwork, rwork, iwork, &info)
  return info;
}

REAL(gelss, integer, integer, integer, void *, integer, void *, integer, void *, const void *, int *, void *,
     integer, int *)
COMPLEX(gelss, integer, integer, integer, void *, integer, void *, integer, void *, const void *, int *, void *,
        integer, void *, int *)
static inline int lapack_gelss(char type, int m, int n, int count, void *a, int lda, void *b, int ldb, void *s,
                               const void *rcond, int *rank, void *work, int lwork, void *rwork) {
  int info = 0;
  CALL_REAL(gelss, &m, &n, &count, a, &lda, b, &ldb, s, rcond, rank, work, &lwork, &info)
  CALL_COMPLEX(gelss, &m, &n, &count, a, &lda, b, &ldb, s, rcond, rank, work, &lwork, rwork, &info)
  return info;
}

#undef FOUR
#undef REAL
#undef COMPLEX
#undef CALL
#undef CALL_REAL
#undef CALL_COMPLEX
