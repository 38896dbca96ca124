#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <errno.h>
#include <iconv.h>
#include <stddef.h>
#include <string.h>
#include <libxml/xmlversion.h>

// Where libxml2 is built with ICU, its encoding.h includes ICU headers that clash
// with Foundation's. Nothing here needs them.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/// Makes a parser that reads `bytes` in place (UTF-8, NUL after the last byte) and
/// reports to the given functions instead of building a tree.
static inline htmlParserCtxtPtr clibxml2_open(
    const unsigned char *bytes, size_t count, void *receiver,
    startElementSAXFunc start, endElementSAXFunc end,
    charactersSAXFunc characters, commentSAXFunc comment,
    xmlStructuredErrorFunc error) {
    htmlParserCtxtPtr context = htmlNewParserCtxt();
    if (context == NULL) return NULL;
    htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
        | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC);
    context->options |= XML_PARSE_HUGE | HTML_PARSE_IGNORE_ENC;
    context->recovery = 1;
    context->charset = XML_CHAR_ENCODING_UTF8;

    memset(context->sax, 0, sizeof(*context->sax));
    context->sax->initialized = XML_SAX2_MAGIC;
    context->sax->startElement = start;
    context->sax->endElement = end;
    context->sax->characters = characters;
    context->sax->ignorableWhitespace = characters;
    context->sax->cdataBlock = characters;
    context->sax->comment = comment;
    context->sax->serror = error;
    context->userData = receiver;

    xmlParserInputPtr input = xmlNewInputStream(context);
    if (input == NULL) {
        htmlFreeParserCtxt(context);
        return NULL;
    }
    input->base = bytes;
    input->cur = bytes;
    input->end = bytes + count;
    inputPush(context, input);
    return context;
}

/// How many bytes of the source the parser has read.
static inline size_t clibxml2_position(htmlParserCtxtPtr context) {
    xmlParserInputPtr input = context->input;
    return input == NULL ? 0 : input->consumed + (size_t)(input->cur - input->base);
}

/// How many elements are open.
static inline int clibxml2_depth(htmlParserCtxtPtr context) { return context->nameNr; }

static inline size_t clibxml2_length(const unsigned char *text) { return strlen((const char *)text); }

/// The offset of the first `byte`, or `count` when there is none.
static inline size_t clibxml2_find(const unsigned char *bytes, unsigned char byte, size_t count) {
    const void *found = count == 0 ? NULL : memchr(bytes, byte, count);
    return found == NULL ? count : (size_t)((const unsigned char *)found - bytes);
}

/// What a step of decoding ended with.
enum clibxml2_decoding { clibxml2_done, clibxml2_full, clibxml2_bad, clibxml2_incomplete };

/// Opens iconv's decoder of an encoding to UTF-8; NULL when there is none.
static inline void *clibxml2_open_decoder(const char *name) {
    iconv_t decoder = iconv_open("UTF-8", name);
    return decoder == (iconv_t)-1 ? NULL : (void *)decoder;
}

static inline void clibxml2_close_decoder(void *decoder) { iconv_close((iconv_t)decoder); }

/// Decodes from `*source` to `*target`, which advance, up to the first bad sequence.
static inline enum clibxml2_decoding clibxml2_decode(
    void *decoder, const unsigned char **source, size_t *source_left,
    unsigned char **target, size_t *target_left) {
    size_t result = iconv((iconv_t)decoder, (char **)source, source_left, (char **)target, target_left);
    if (result != (size_t)-1) return clibxml2_done;
    return errno == E2BIG ? clibxml2_full : errno == EINVAL ? clibxml2_incomplete : clibxml2_bad;
}

#endif
