#ifndef FORMAUDIT_CLIBCURL_SHIM_H
#define FORMAUDIT_CLIBCURL_SHIM_H

#include <curl/curl.h>

/* Swift cannot call variadic C functions: one inline function for each type of argument. */

typedef size_t (*formaudit_curl_sink)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode formaudit_curl_start(void) {
    return curl_global_init(CURL_GLOBAL_DEFAULT);
}

static inline CURLcode formaudit_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode formaudit_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode formaudit_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode formaudit_curl_set_context(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode formaudit_curl_set_sink(CURL *handle, CURLoption option, formaudit_curl_sink value) {
    return curl_easy_setopt(handle, option, value);
}

typedef curl_socket_t (*formaudit_curl_door)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode formaudit_curl_set_door(CURL *handle, CURLoption option, formaudit_curl_door value) {
    return curl_easy_setopt(handle, option, value);
}

/* The member is as long as the family of the address asks, which its type does not say. */
static inline const void *formaudit_curl_socket_address(const struct curl_sockaddr *address) {
    return &address->addr;
}

static inline CURLcode formaudit_curl_get_number(CURL *handle, CURLINFO information, long *value) {
    return curl_easy_getinfo(handle, information, value);
}

static inline CURLcode formaudit_curl_get_text(CURL *handle, CURLINFO information, const char **value) {
    return curl_easy_getinfo(handle, information, value);
}

typedef int (*formaudit_curl_watch)(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

static inline CURLcode formaudit_curl_set_watch(CURL *handle, formaudit_curl_watch value) {
    return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, value);
}

#endif
