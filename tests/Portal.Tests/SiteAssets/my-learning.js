"my learning";
