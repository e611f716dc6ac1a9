"portal";
