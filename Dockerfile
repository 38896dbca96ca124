# formaudit in a container, from the package of a release that `Scripts/package` built:
#   docker build --tag formaudit . && docker run --rm -v "$PWD:/pages" formaudit audit page.html
FROM debian:12-slim
COPY .build/package/formaudit_*_amd64.deb /tmp/formaudit.deb
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends ca-certificates /tmp/formaudit.deb \
 && rm -rf /tmp/formaudit.deb /var/lib/apt/lists/* \
 && useradd --create-home formaudit
USER formaudit
WORKDIR /pages
ENV LANG=C.UTF-8
ENTRYPOINT ["formaudit"]
CMD ["--help"]
