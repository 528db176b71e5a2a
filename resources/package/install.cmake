# SPDX-License-Identifier: GPL-3.0-or-later
# Where "cmake --install" puts the programs, and what a desktop needs to show them.
include(GNUInstallDirs)
install(TARGETS dwcp-console dwcp-monitor RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/dwcp-console.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/dwcp-console.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
