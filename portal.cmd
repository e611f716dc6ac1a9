@rem The program on Windows: .\portal check
@dotnet run --project "%~dp0generator\Portal.Generator" -- %*
