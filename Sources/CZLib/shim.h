#ifndef FORMAUDIT_CZLIB_SHIM_H
#define FORMAUDIT_CZLIB_SHIM_H

#include <zlib.h>

/* Swift cannot call function-like macros. */

static inline int formaudit_inflate_start(z_streamp stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}

#endif
