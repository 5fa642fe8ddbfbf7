// OpenBLAS, the OpenMP build: its BLAS with row-major faces.
#pragma once
#include <openblas-openmp/cblas.h>
