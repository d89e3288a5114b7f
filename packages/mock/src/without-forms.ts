// Takes the schemas of forms out of a document for Prism, which does not know the vendor's media type for one of a form.

/** The document in which any body of that kind will do. */
export function withoutForms(document: object): object {
  return JSON.parse(
    JSON.stringify(document, (key, value) => (/^application\/.*\+multipart;/.test(key) ? {} : value)),
  );
}
