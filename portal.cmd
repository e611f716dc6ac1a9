@rem The program on Windows: .\portal check
@if not exist "%~dp0generator\Portal.Generator\bin" echo Programmet byggs. Det tar en minut eller mer. 1>&2
@setlocal
@set "PORTAL_STARTED_AS=%~0"
@dotnet run --project "%~dp0generator\Portal.Generator" -- %*
