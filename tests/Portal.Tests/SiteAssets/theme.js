"theme";
