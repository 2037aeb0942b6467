# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and macOS: what is installed, and the installer that CPack makes of it. Unrun (windows/README.md, macos/README.md).
set_target_properties(relais PROPERTIES MACOSX_BUNDLE ON)
install(TARGETS relais RUNTIME BUNDLE DESTINATION .)
# What windeployqt or macdeployqt brings: libraries, plugins, QML modules. Qt 6.5 or later.
qt_generate_deploy_qml_app_script(TARGET relais OUTPUT_SCRIPT deployed NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deployed})

set(CPACK_PACKAGE_NAME Relais)
set(CPACK_PACKAGE_VENDOR Relais)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Relais)
set(CPACK_PACKAGE_EXECUTABLES relais Relais)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
else()
    set(CPACK_GENERATOR DragNDrop)
endif()
include(CPack)
