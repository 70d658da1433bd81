// Leaves fields out of an address that say nothing, so that it can be read, kept and cited. Without this script the
// address is longer and means the same.
for (const form of document.querySelectorAll("form[method=get]")) {
  form.addEventListener("formdata", ({formData}) => {
    for (const name of new Set(formData.keys())) {
      const said = formData.getAll(name).filter(Boolean);
      formData.delete(name);
      for (const value of said) formData.append(name, value);
    }
  });
}
