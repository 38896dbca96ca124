#ifndef FORMAUDIT_CLIBCURL_SHIM_H
#define FORMAUDIT_CLIBCURL_SHIM_H

#include <curl/curl.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

/*
 * libcurl is loaded by the first function of it that is called: its thirty dependent libraries
 * (TLS, LDAP, Kerberos) take longer to load than most audits of saved pages take to run. A machine
 * without it is told so as the dynamic loader would have told it.
 */
static inline void *formaudit_curl_find(const char *name) {
    void *library = dlopen("libcurl.so.4", RTLD_LAZY);
    void *function = library ? dlsym(library, name) : NULL;
    if (!function) {
        fprintf(stderr, "formaudit: %s\n", dlerror());
        exit(4);
    }
    return function;
}

/* A function of libcurl, looked up once. */
#define FORMAUDIT_CURL(name)                                                      \
    ({                                                                            \
        static __typeof__(name) *known;                                           \
        __typeof__(name) *function = __atomic_load_n(&known, __ATOMIC_RELAXED);   \
        if (!function) {                                                          \
            function = (__typeof__(name) *)formaudit_curl_find(#name);            \
            __atomic_store_n(&known, function, __ATOMIC_RELAXED);                 \
        }                                                                         \
        function;                                                                 \
    })

static inline const char *formaudit_curl_version(void) {
    return FORMAUDIT_CURL(curl_version)();
}

static inline CURL *formaudit_curl_easy_init(void) {
    return FORMAUDIT_CURL(curl_easy_init)();
}

static inline CURLcode formaudit_curl_easy_perform(CURL *handle) {
    return FORMAUDIT_CURL(curl_easy_perform)(handle);
}

static inline void formaudit_curl_easy_reset(CURL *handle) {
    FORMAUDIT_CURL(curl_easy_reset)(handle);
}

static inline void formaudit_curl_easy_cleanup(CURL *handle) {
    FORMAUDIT_CURL(curl_easy_cleanup)(handle);
}

static inline const char *formaudit_curl_easy_strerror(CURLcode code) {
    return FORMAUDIT_CURL(curl_easy_strerror)(code);
}

static inline struct curl_slist *formaudit_curl_slist_append(struct curl_slist *list, const char *text) {
    return FORMAUDIT_CURL(curl_slist_append)(list, text);
}

static inline void formaudit_curl_slist_free_all(struct curl_slist *list) {
    FORMAUDIT_CURL(curl_slist_free_all)(list);
}

static inline CURLU *formaudit_curl_url(void) {
    return FORMAUDIT_CURL(curl_url)();
}

static inline CURLUcode formaudit_curl_url_set(CURLU *url, CURLUPart part, const char *text, unsigned int flags) {
    return FORMAUDIT_CURL(curl_url_set)(url, part, text, flags);
}

static inline CURLUcode formaudit_curl_url_get(const CURLU *url, CURLUPart part, char **text, unsigned int flags) {
    return FORMAUDIT_CURL(curl_url_get)((CURLU *)url, part, text, flags);
}

static inline const char *formaudit_curl_url_strerror(CURLUcode code) {
    return FORMAUDIT_CURL(curl_url_strerror)(code);
}

static inline void formaudit_curl_url_cleanup(CURLU *url) {
    FORMAUDIT_CURL(curl_url_cleanup)(url);
}

static inline void formaudit_curl_free(void *bytes) {
    FORMAUDIT_CURL(curl_free)(bytes);
}

/* Swift cannot call variadic C functions: one inline function for each type of argument. */

typedef size_t (*formaudit_curl_sink)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode formaudit_curl_start(void) {
    return FORMAUDIT_CURL(curl_global_init)(CURL_GLOBAL_DEFAULT);
}

static inline CURLcode formaudit_curl_set_number(CURL *handle, CURLoption option, long value) {
    return FORMAUDIT_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode formaudit_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return FORMAUDIT_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode formaudit_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return FORMAUDIT_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode formaudit_curl_set_context(CURL *handle, CURLoption option, void *value) {
    return FORMAUDIT_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode formaudit_curl_set_sink(CURL *handle, CURLoption option, formaudit_curl_sink value) {
    return FORMAUDIT_CURL(curl_easy_setopt)(handle, option, value);
}

typedef curl_socket_t (*formaudit_curl_door)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

static inline CURLcode formaudit_curl_set_door(CURL *handle, CURLoption option, formaudit_curl_door value) {
    return FORMAUDIT_CURL(curl_easy_setopt)(handle, option, value);
}

/* The member is as long as the family of the address asks, which its type does not say. */
static inline const void *formaudit_curl_socket_address(const struct curl_sockaddr *address) {
    return &address->addr;
}

static inline CURLcode formaudit_curl_get_number(CURL *handle, CURLINFO information, long *value) {
    return FORMAUDIT_CURL(curl_easy_getinfo)(handle, information, value);
}

static inline CURLcode formaudit_curl_get_text(CURL *handle, CURLINFO information, const char **value) {
    return FORMAUDIT_CURL(curl_easy_getinfo)(handle, information, value);
}

typedef int (*formaudit_curl_watch)(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

static inline CURLcode formaudit_curl_set_watch(CURL *handle, formaudit_curl_watch value) {
    return FORMAUDIT_CURL(curl_easy_setopt)(handle, CURLOPT_XFERINFOFUNCTION, value);
}

#endif
