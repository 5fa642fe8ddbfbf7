#include "swift_runtime.h"
