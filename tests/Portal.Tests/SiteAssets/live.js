"live";
