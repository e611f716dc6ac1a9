"learning";
