"package-page";
