"package-shell";
