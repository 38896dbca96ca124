# formaudit in a container, from the package of a release that `Scripts/package` built:
#   docker build --tag formaudit . && docker run --rm -v "$PWD:/pages" formaudit audit page.html
FROM debian:12-slim
COPY .build/package/formaudit_*_amd64.deb /tmp/formaudit.deb
# Certificates are to be the newest: no version is pinned.
# hadolint ignore=DL3008
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends ca-certificates /tmp/formaudit.deb \
 && rm -rf /tmp/formaudit.deb /var/lib/apt/lists/* \
 && useradd --create-home --uid 1000 formaudit
USER 1000
WORKDIR /pages
ENV LANG=C.UTF-8
ENTRYPOINT ["formaudit"]
CMD ["--help"]
