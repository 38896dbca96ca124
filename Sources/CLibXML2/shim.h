#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <stddef.h>
#include <string.h>
#include <libxml/xmlversion.h>

// Where libxml2 is built with ICU, its encoding.h includes ICU headers that clash
// with Foundation's. Nothing here needs them; only the fact is kept, because the
// two families of decoders stop at different places on a bad byte.
#ifdef LIBXML_ICU_ENABLED
#undef LIBXML_ICU_ENABLED
enum { clibxml2_decoder_steps_over_bad_bytes = 1 };
#else
enum { clibxml2_decoder_steps_over_bad_bytes = 0 };
#endif

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

static inline void clibxml2_ignore_error(void *context, xmlErrorPtr error) { (void)context; (void)error; }

/// Decodes from `source` into `target`, without a word on standard error.
static inline int clibxml2_decode(xmlCharEncodingHandlerPtr handler, xmlBufferPtr target, xmlBufferPtr source) {
    xmlStructuredErrorFunc previous = xmlStructuredError;
    void *previous_context = xmlStructuredErrorContext;
    xmlSetStructuredErrorFunc(NULL, clibxml2_ignore_error);
    int result = xmlCharEncInFunc(handler, target, source);
    xmlSetStructuredErrorFunc(previous_context, previous);
    return result;
}

#endif
